package org.tongqu.portal.sharing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;

/** Tells the members of a consortium how the negotiation of their terms goes on. */
@Dependent
public class SharingTidings {

    /** Path of the page of a negotiation, up to its number. */
    public static final String PAGE = "workplace/share-agreements/";

    private final NoticeSending sending;
    private final SharingAccess access;

    @Inject
    public SharingTidings(NoticeSending sending, SharingAccess access) {
        this.sending = sending;
        this.access = access;
    }

    /** Tells all members but the one whose person did it; text {@code shareNegotiation.notice.<what>}. */
    void others(ShareNegotiation negotiation, Consortium consortium, String what) {
        send(negotiation, consortium, what, access.organisation());
    }

    /** Tells all members. */
    void all(ShareNegotiation negotiation, Consortium consortium, String what) {
        send(negotiation, consortium, what, "");
    }

    private void send(ShareNegotiation negotiation, Consortium consortium, String what, String but) {
        Phrase text = Phrase.of(
                "shareNegotiation.notice." + what,
                Word.plain(consortium.name()),
                Word.plain(negotiation.latest().terms().title()));
        String cause = "share:" + negotiation.id() + ":" + what + ":"
                + negotiation.rounds().size() + ":" + negotiation.remarks().size();
        List<Tiding> tidings = consortium.activeMembers().stream()
                .map(ConsortiumMember::organisationId)
                .filter(member -> !member.equals(but))
                .map(member -> new Tiding(
                        Recipient.organisation(member),
                        NoticeKind.SHARING,
                        cause,
                        Word.plain(negotiation.latest().terms().title()),
                        text,
                        new NoticeItem(PAGE + negotiation.id(), text, List.of())))
                .toList();
        sending.send(tidings);
    }
}
