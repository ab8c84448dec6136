package org.tongqu.portal.trade;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.tongqu.billing.PartyRef;

/**
 * Records of use of one order.
 *
 * @param source who measured, unique together with the event number; absent for the order's number
 */
public record UsageBatch(String orderId, String source, List<Event> records) {

    /**
     * One use.
     *
     * @param eventId number the source gave it
     * @param quantity counted things, positive, at most six decimals
     * @param at when it happened
     * @param contributors numbers of the members of the consortium whose resources it touched; absent if that is not known
     */
    public record Event(String eventId, BigDecimal quantity, OffsetDateTime at, List<String> contributors) {

        private static final int LONGEST_NUMBER = 64;

        /** Whether every contributor can be the number of an organisation. */
        boolean namesOrganisations() {
            return contributors == null
                    || contributors.stream()
                            .allMatch(one -> one != null && !one.isBlank() && one.length() <= LONGEST_NUMBER);
        }

        /** The contributors; none if that is not known. */
        List<PartyRef> parties() {
            return contributors == null
                    ? List.of()
                    : contributors.stream().map(PartyRef::of).toList();
        }
    }

    public UsageBatch {
        records = records == null ? List.of() : records;
    }
}
