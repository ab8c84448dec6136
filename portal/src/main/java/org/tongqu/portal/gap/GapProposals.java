package org.tongqu.portal.gap;

import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps proposals. */
public interface GapProposals {

    /** A fresh number. */
    String nextId();

    void add(GapProposal proposal);

    void remove(GapProposal proposal);

    Optional<GapProposal> find(String id);

    List<GapProposal> all();

    /** Proposals in a state and of a kind, absent for any; those whose gap is there first, then what most cannot do without. */
    Slice<GapProposal> list(ProposalState state, ProposalKind kind, Page page);
}
