package org.tongqu.billing.settlement;

import java.util.List;
import java.util.Optional;
import org.tongqu.billing.DocumentKind;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.UnknownDocument;
import org.tongqu.billing.Window;
import org.tongqu.billing.agreement.SharingFacts;

/** All settlements and their runs. */
public interface Settlements {

    /** Keeps a new settlement with its first run. */
    void add(Settlement settlement);

    /** The settlement with that number. */
    Optional<Settlement> find(String settlementId);

    /** The settlement with all its parts as they are now, while nobody else can change it until the transaction ends. */
    Optional<Settlement> lock(String settlementId);

    /** The run with that number. */
    Optional<SettlementRun> findRun(String runId);

    /** The settlements of an invoice, in the order of their numbers. */
    List<Settlement> ofInvoice(String invoiceId);

    /** The settlements of a consortium, newest first. */
    Slice<Settlement> ofConsortium(PartyRef consortium, Window window);

    /** The settlements in which the party sells or has a share, newest first. */
    Slice<Settlement> ofParty(PartyRef party, Window window);

    /**
     * What the posted runs of an agreement say of earlier pools: what members shared in a year, and what was recovered of
     * approved costs at any time.
     */
    SharingFacts sharedBefore(String agreementId, int year);

    /** A settlement of the agreement whose newest run is calculated but not posted, if there is one. */
    Optional<String> unposted(String agreementId);

    /** What the parties return because of a credit note, in the order of the settlements. */
    List<ClawbackClaim> clawbacksOf(String creditNoteId);

    /** All settlements, newest first. */
    Slice<Settlement> list(Window window);

    /**
     * The settlement with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default Settlement get(String settlementId) {
        return find(settlementId).orElseThrow(() -> new UnknownDocument(DocumentKind.SETTLEMENT, settlementId));
    }

    /**
     * The run with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default SettlementRun getRun(String runId) {
        return findRun(runId).orElseThrow(() -> new UnknownDocument(DocumentKind.SETTLEMENT, runId));
    }

    /**
     * The locked settlement with that number.
     *
     * @throws UnknownDocument if there is none
     */
    default Settlement getLocked(String settlementId) {
        return lock(settlementId).orElseThrow(() -> new UnknownDocument(DocumentKind.SETTLEMENT, settlementId));
    }

    /**
     * The run with that number, of a settlement that is locked.
     *
     * @throws UnknownDocument if there is none
     * @throws SettlementRefused with {@code superseded} if there is a newer run
     */
    default SettlementRun getLockedRun(String runId) {
        return getLocked(getRun(runId).settlement().id()).requireCurrent(runId);
    }
}
