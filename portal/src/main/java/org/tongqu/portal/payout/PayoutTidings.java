package org.tongqu.portal.payout;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.organisation.Organisations;

/** Tells an organisation what the bank did with a payout to it; nobody reads for a fund. */
@Dependent
public class PayoutTidings {

    /** Path of the page of a payout, up to its number. */
    private static final String PAGE = "workplace/payouts/";

    private final NoticeSending sending;
    private final Organisations organisations;

    @Inject
    public PayoutTidings(NoticeSending sending, Organisations organisations) {
        this.sending = sending;
        this.organisations = organisations;
    }

    /** @param word what the bank calls the payment, or why it returned it */
    void ended(Payout payout, String word) {
        String party = payout.party().id();
        if (organisations.find(party).isEmpty()) {
            return;
        }
        String key = "payout.notice." + payout.status().name();
        Phrase text = Phrase.of(key, Word.plain(payout.amount().format()), Word.plain(word));
        sending.send(List.of(new Tiding(
                Recipient.organisation(party),
                NoticeKind.PAYOUT,
                "payout:" + payout.id() + ":" + key,
                Word.plain(payout.id()),
                text,
                new NoticeItem(PAGE + payout.id(), text, List.of()))));
    }
}
