package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
                tell(agreement, all, action, agreement.expiresOn().toString());
                destruction(agreement);
            }
            case AgreementJournal.DESTROYED -> tell(agreement, List.of(agreement.providerId()), action, "");
            default -> {}
        }
    }

    /** Tells what became of an amendment: an offer to whoever has to answer it, everything else to all. */
    void of(String action, Agreement agreement, Amendment amendment) {
        boolean offer = amendment.state().isOpen();
        boolean waits = amendment.state() == AmendmentState.ACCEPTED
                && !amendment.signatures().isEmpty();
        if (waits || action.equals(AgreementJournal.AMENDMENT_TAKEN)) {
            return;
        }
        boolean endedWithIt = action.equals(AgreementJournal.AMENDMENT_LAPSED)
                && !amendment.closing().isEmpty();
        String what = endedWithIt ? AgreementJournal.AMENDMENT_GIVEN_UP : action;
        List<String> whom = agreement.parties().stream()
                .map(AgreementParty::organisationId)
                .filter(party -> !offer || !amendment.isOfferOf(party))
                .toList();
        LocalDate day =
                amendment.state() == AmendmentState.SIGNED ? amendment.terms().effectiveOn() : amendment.lastDay();
        String path = PAGE + agreement.id() + "/amendments/" + amendment.seq();
        String cause = action + ":" + amendment.id() + ":" + amendment.rounds().size();
        send(agreement, whom, path, cause, phrase(what, agreement, day.toString()));
    }

    private void destruction(Agreement agreement) {
        if (agreement.aftermath().isDestructionDue()) {
            String day = agreement.aftermath().destroyBy().toString();
            tell(agreement, List.of(agreement.buyerId()), AgreementJournal.ENDED, day);
        }
    }

    private void tell(Agreement agreement, List<String> organisations, String action, String day) {
        String cause = action + ":" + agreement.id();
        send(agreement, organisations, PAGE + agreement.id(), cause, phrase(action, agreement, day));
    }

    private static Phrase phrase(String action, Agreement agreement, String day) {
        return Phrase.of(
                action.replaceFirst("agreement\\.", "agreement.notice."),
                Word.plain(agreement.title()),
                Word.plain(day));
    }

    private void send(Agreement agreement, List<String> organisations, String path, String cause, Phrase text) {
        NoticeItem item = new NoticeItem(path, text, List.of());
        sending.send(organisations.stream()
                .map(organisation -> new Tiding(
                        Recipient.organisation(organisation),
                        NoticeKind.AGREEMENT,
                        cause,
                        Word.plain(agreement.title()),
                        text,
                        item))
                .toList());
    }
}
