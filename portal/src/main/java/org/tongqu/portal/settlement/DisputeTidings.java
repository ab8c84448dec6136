package org.tongqu.portal.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.Dispute;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeSending;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.Recipient;
import org.tongqu.portal.notice.Tiding;
import org.tongqu.portal.notice.Word;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.store.Page;

/** Tells the members of a settlement and the secretariat that decides that a part is disputed, and how the dispute ended. */
@Dependent
public class DisputeTidings {

    /** Path of the page of a dispute, up to its number. */
    public static final String PAGE = "workplace/disputes/";

    private static final String ASSOCIATION = "ASSOC";

    private final NoticeSending sending;
    private final Organisations organisations;
    private final Accounts accounts;
    private final SettlementAccess access;

    @Inject
    public DisputeTidings(
            NoticeSending sending, Organisations organisations, Accounts accounts, SettlementAccess access) {
        this.sending = sending;
        this.organisations = organisations;
        this.accounts = accounts;
        this.access = access;
    }

    void opened(Dispute dispute) {
        send(dispute, "dispute.notice.opened");
    }

    void ended(Dispute dispute) {
        send(dispute, "dispute.notice." + dispute.status().name());
    }

    /** The associations that have somebody for the secretariat; nobody else can have that role. */
    private Stream<String> secretariats() {
        return organisations.search("", ASSOCIATION, "", new Page(0, Page.LARGEST)).items().stream()
                .map(Organisation::id)
                .filter(id -> accounts.of(id).stream()
                        .anyMatch(account -> account.roles().contains(Role.ALLIANCE_SECRETARIAT)));
    }

    /** All members and the secretariat, but for who did it. */
    private void send(Dispute dispute, String key) {
        Phrase text = Phrase.of(
                key,
                Word.plain(organisations.name(dispute.claimant().id())),
                Word.plain(dispute.settlement().id()),
                Word.plain(dispute.amount().format()));
        Stream<String> members = dispute.settlement().reviewers().stream()
                .map(PartyRef::id)
                .filter(member -> organisations.find(member).isPresent());
        List<Tiding> tidings = Stream.concat(members, secretariats())
                .distinct()
                .filter(told -> !told.equals(access.organisation()))
                .map(told -> new Tiding(
                        Recipient.organisation(told),
                        NoticeKind.DISPUTE,
                        "dispute:" + dispute.id() + ":" + key,
                        Word.plain(dispute.id()),
                        text,
                        new NoticeItem(PAGE + dispute.id(), text, List.of())))
                .toList();
        sending.send(tidings);
    }
}
