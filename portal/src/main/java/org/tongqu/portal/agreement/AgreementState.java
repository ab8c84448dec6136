package org.tongqu.portal.agreement;

import java.util.Map;
import java.util.Set;

/** Where an agreement stands; text {@code agreement.state.<NAME>}. */
public enum AgreementState {
    /** Put before the provider. */
    PROPOSED("01"),
    /** At least one counter-offer was made. */
    NEGOTIATING("02"),
    /** The text is accepted by both sides and waits for their signatures. */
    ACCEPTED("03"),
    /** Signed by all parties. */
    SIGNED("0301"),
    /** Given up before all had signed. */
    FAILED("0302"),
    /** At least one order was placed under it. */
    PERFORMING("05"),
    /** Ended. */
    TERMINATED("06");

    private static final Map<AgreementState, Set<AgreementState>> MOVES = Map.of(
            PROPOSED, Set.of(NEGOTIATING, ACCEPTED, FAILED),
            NEGOTIATING, Set.of(NEGOTIATING, ACCEPTED, FAILED),
            ACCEPTED, Set.of(SIGNED, FAILED),
            SIGNED, Set.of(PERFORMING, TERMINATED),
            PERFORMING, Set.of(TERMINATED));

    private final String contractStatus;

    AgreementState(String contractStatus) {
        this.contractStatus = contractStatus;
    }

    /** The states that may follow this one. */
    public Set<AgreementState> next() {
        return MOVES.getOrDefault(this, Set.of());
    }

    /** The status of the digital contract after TDS-14, code of {@code contractStatus}. */
    public String contractStatus() {
        return contractStatus;
    }

    /** Whether orders may be placed under it. */
    public boolean isInForce() {
        return this == SIGNED || this == PERFORMING;
    }

    /** Whether the sides may still counter. */
    public boolean isOpen() {
        return this == PROPOSED || this == NEGOTIATING;
    }
}
