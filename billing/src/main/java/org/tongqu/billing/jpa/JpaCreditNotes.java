package org.tongqu.billing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Slice;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.billing.invoice.CreditNotes;

/** Credit notes and their lines in tables of the same names. */
@ApplicationScoped
public class JpaCreditNotes implements CreditNotes {

    private BillingStore store;

    protected JpaCreditNotes() {} // for CDI proxies

    /** Credit notes in the store. */
    @Inject
    public JpaCreditNotes(BillingStore store) {
        this.store = store;
    }

    @Override
    public void add(CreditNote creditNote) {
        store.em().persist(creditNote);
    }

    @Override
    public Optional<CreditNote> find(String creditNoteId) {
        return Optional.ofNullable(store.em().find(CreditNote.class, creditNoteId));
    }

    @Override
    public Optional<CreditNote> lock(String creditNoteId) {
        return store.lock(CreditNote.class, creditNoteId);
    }

    @Override
    public Optional<CreditNote> byReference(PartyRef requester, String reference) {
        return store.em()
                .createQuery(
                        "select n from CreditNote n where n.requester = :requester and n.reference = :reference",
                        CreditNote.class)
                .setParameter("requester", requester)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<CreditNote> ofInvoice(String invoiceId) {
        return store.em()
                .createQuery("select n from CreditNote n where n.invoiceId = :invoice order by n.id", CreditNote.class)
                .setParameter("invoice", invoiceId)
                .getResultList();
    }

    @Override
    public Slice<CreditNote> ofParty(PartyRef party, Window window) {
        return store.slice(
                CreditNote.class,
                "from CreditNote e where e.buyer = :party or e.seller = :party",
                Map.of("party", party),
                window);
    }

    @Override
    public Slice<CreditNote> list(Window window) {
        return store.slice(CreditNote.class, "from CreditNote e", Map.of(), window);
    }

    @Override
    public List<String> overdue(Instant now, int limit) {
        return store.em()
                .createQuery(
                        "select n.id from CreditNote n where n.confirmUntil < :now"
                                + " and n.status = org.tongqu.billing.invoice.CreditNoteState.CONFIRM_PENDING order by n.id",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }
}
