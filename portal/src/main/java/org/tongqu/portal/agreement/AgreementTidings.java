package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;

/** Tells parties what they have to do by when: sign an accepted text, destroy data after the end; and that it ran out. */
@Dependent
public class AgreementTidings {

    /** Path of the page of an agreement, up to its number. */
    private static final String PAGE = "workplace/agreements/";

    private final NoticeSending sending;

    @Inject
    public AgreementTidings(NoticeSending sending) {
        this.sending = sending;
    }

    /** Tells what the last act means for the parties; other acts tell nothing. */
    void of(String action, Agreement agreement) {
        List<String> all =
                agreement.parties().stream().map(AgreementParty::organisationId).toList();
        switch (action) {
            case AgreementJournal.ACCEPTED -> tell(agreement, all, action, String.valueOf(agreement.signBy()));
            case AgreementJournal.LAPSED -> tell(agreement, all, action, String.valueOf(agreement.signBy()));
            case AgreementJournal.ENDED -> destruction(agreement);
            case AgreementJournal.EXPIRED -> {
                tell(agreement, all, action, agreement.terms().expiresOn().toString());
                destruction(agreement);
            }
            case AgreementJournal.DESTROYED -> tell(agreement, List.of(agreement.providerId()), action, "");
            default -> {}
        }
    }

    private void destruction(Agreement agreement) {
        if (agreement.aftermath().isDestructionDue()) {
            String day = agreement.aftermath().destroyBy().toString();
            tell(agreement, List.of(agreement.buyerId()), AgreementJournal.ENDED, day);
        }
    }

    private void tell(Agreement agreement, List<String> organisations, String action, String day) {
        Phrase text = Phrase.of(
                action.replace("agreement.", "agreement.notice."), Word.plain(agreement.title()), Word.plain(day));
        NoticeItem item = new NoticeItem(PAGE + agreement.id(), text, List.of());
        sending.send(organisations.stream()
                .map(organisation -> new Tiding(
                        Recipient.organisation(organisation),
                        NoticeKind.AGREEMENT,
                        action + ":" + agreement.id(),
                        Word.plain(agreement.title()),
                        text,
                        item))
                .toList());
    }
}
