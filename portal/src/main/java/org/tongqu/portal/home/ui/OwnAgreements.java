package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementQuery;
import org.tongqu.portal.agreement.Agreements;
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

    private OwnObject object(Agreement agreement) {
        StatusChip.State state =
                switch (agreement.state()) {
                    case PROPOSED, NEGOTIATING, ACCEPTED -> StatusChip.State.WAIT;
                    case SIGNED, PERFORMING -> StatusChip.State.DONE;
                    case FAILED, TERMINATED -> StatusChip.State.STOP;
                };
        return new OwnObject(
                agreement.title(),
                "workplace/agreements/" + agreement.id(),
                words.text("home.own.agreement"),
                new StatusChip(state, words.text("agreement.state." + agreement.state())),
                words.text(
                        "home.own.agreement.news",
                        DateText.date(agreement.changedAt().toLocalDate(), words.locale())));
    }
}
