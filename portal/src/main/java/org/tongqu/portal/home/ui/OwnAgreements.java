package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementQuery;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.store.Page;

/** The agreements to which the caller's organisation is a party. */
@Dependent
class OwnAgreements implements OwnShelf {

    private final Agreements agreements;
    private final Caller caller;
    private final HomeWords words;

    @Inject
    OwnAgreements(Agreements agreements, Caller caller, HomeWords words) {
        this.agreements = agreements;
        this.caller = caller;
        this.words = words;
    }

    @Override
    public String function() {
        return "agreement.read";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<OwnObject> first(int limit) {
        return agreements.search(AgreementQuery.ALL, new Page(0, Page.LARGEST)).items().stream()
                .filter(agreement -> agreement.party(caller.organisation()).isPresent())
                .limit(limit)
                .map(this::object)
                .toList();
    }

    @Override
    public List<AuditEntry> history(String id) {
        return agreements.history(id);
    }

    private OwnObject object(Agreement agreement) {
        StatusChip.State state =
                switch (agreement.state()) {
                    case PROPOSED, NEGOTIATING, ACCEPTED -> StatusChip.State.WAIT;
                    case SIGNED, PERFORMING -> StatusChip.State.DONE;
                    case FAILED, TERMINATED -> StatusChip.State.STOP;
                };
        return new OwnObject(
                agreement.id(),
                agreement.title(),
                "workplace/agreements/" + agreement.id(),
                words.text("home.own.agreement"),
                new StatusChip(state, words.text("agreement.state." + agreement.state())),
                news(agreement));
    }

    /** How long it runs once it is signed; before that, when it last changed. */
    private String news(Agreement agreement) {
        LocalDate end = agreement.expiresOn();
        boolean signed = agreement.state() == AgreementState.SIGNED || agreement.state() == AgreementState.PERFORMING;
        return signed && end != null
                ? words.text("home.own.agreement.until", DateText.table(end))
                : words.text(
                        "home.own.agreement.news",
                        DateText.date(agreement.changedAt().toLocalDate(), words.locale()));
    }
}
