package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.organisation.Organisations;

/** Tells the members of a settlement that a part of it is disputed, and how the dispute ended. */
@Dependent
public class DisputeTidings {

    /** Path of the page of a dispute, up to its number. */
    public static final String PAGE = "workplace/disputes/";

    private final NoticeSending sending;
    private final Organisations organisations;
    private final SettlementAccess access;

    @Inject
    public DisputeTidings(NoticeSending sending, Organisations organisations, SettlementAccess access) {
        this.sending = sending;
        this.organisations = organisations;
        this.access = access;
    }

    void opened(Dispute dispute) {
        send(dispute, "dispute.notice.opened");
    }

    void ended(Dispute dispute) {
        send(dispute, "dispute.notice." + dispute.status().name());
    }

    /** All members but the one whose person did it. */
    private void send(Dispute dispute, String key) {
        Phrase text = Phrase.of(
                key,
                Word.plain(organisations.name(dispute.claimant().id())),
                Word.plain(dispute.settlement().id()),
                Word.plain(dispute.amount().format()));
        List<Tiding> tidings = dispute.settlement().reviewers().stream()
                .map(PartyRef::id)
                .filter(member -> !member.equals(access.organisation()))
                .filter(member -> organisations.find(member).isPresent())
                .map(member -> new Tiding(
                        Recipient.organisation(member),
                        NoticeKind.DISPUTE,
                        "dispute:" + dispute.id() + ":" + key,
                        Word.plain(dispute.id()),
                        text,
                        new NoticeItem(PAGE + dispute.id(), text, List.of())))
                .toList();
        sending.send(tidings);
    }
}
