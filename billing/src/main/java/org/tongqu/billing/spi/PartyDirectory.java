package org.tongqu.billing.spi;

import java.util.Optional;
import org.tongqu.billing.PartyRef;

/** Who stands behind a reference: asked for invoices, statements and sheets; implemented by the house. */
public interface PartyDirectory {

    /** What documents print of a party, if it is known. */
    Optional<PartyDetails> find(PartyRef party);
}
