package org.tongqu.portal.trade;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.invoice.CreditNote;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;

/** Tells the two sides of a credit note what the other one did. */
@Dependent
public class CreditTidings {

    /** Path of the page of a credit note, up to its number. */
    public static final String PAGE = "workplace/credit-notes/";

    private final NoticeSending sending;
    private final Names names;

    @Inject
    public CreditTidings(NoticeSending sending, Names names) {
        this.sending = sending;
        this.names = names;
    }

    /** Tells the side that has to answer. */
    void requested(CreditNote note) {
        send(note, note.confirmer(), note.requester(), "credit.notice.requested");
    }

    /** Tells the side that asked how it ended. */
    void answered(CreditNote note) {
        send(
                note,
                note.requester(),
                note.confirmer(),
                "credit.notice." + note.status().name());
    }

    private void send(CreditNote note, PartyRef to, PartyRef other, String key) {
        Phrase text = Phrase.of(
                key,
                Word.plain(names.party(other).name()),
                Word.plain(note.invoiceId()),
                Word.plain(note.gross().format()));
        NoticeItem item = new NoticeItem(PAGE + note.id(), text, List.of());
        sending.send(List.of(new Tiding(
                Recipient.organisation(to.id()),
                NoticeKind.CREDIT,
                "credit:" + note.id() + ":" + key,
                Word.plain(note.invoiceId()),
                text,
                item)));
    }
}
