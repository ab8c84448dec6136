package org.tongqu.billing.usage;

import java.math.BigDecimal;
import java.util.List;
import org.tongqu.billing.PartyRef;

/**
 * The use in one charge line that touched the resources of the same members.
 *
 * @param lineNo number of the line in its invoice
 * @param contributors the members, in the order of their numbers; none if the sources did not say
 * @param quantity what that use adds up to
 */
public record TouchedUse(int lineNo, List<PartyRef> contributors, BigDecimal quantity) {

    /** Copies the list. */
    public TouchedUse {
        contributors = List.copyOf(contributors);
    }
}
