package org.tongqu.portal.sharing;

import java.util.Map;
import java.util.Set;

/** How far the negotiation of terms has come; what becomes of a text that is put to signing the books tell. */
public enum NegotiationState {
    /** Written by the lead, not shown to the members yet. */
    DRAFT,
    /** With the members, who comment and propose other terms. */
    NEGOTIATING,
    /** The newest round was put to signing. */
    SIGNING,
    /** Given up before it was put to signing. */
    WITHDRAWN;

    private static final Map<NegotiationState, Set<NegotiationState>> MOVES =
            Map.of(DRAFT, Set.of(NEGOTIATING, SIGNING, WITHDRAWN), NEGOTIATING, Set.of(SIGNING, WITHDRAWN));

    /** The states that may follow this one. */
    public Set<NegotiationState> next() {
        return MOVES.getOrDefault(this, Set.of());
    }

    /** Whether terms may still be written. */
    public boolean isOpen() {
        return this == DRAFT || this == NEGOTIATING;
    }
}
