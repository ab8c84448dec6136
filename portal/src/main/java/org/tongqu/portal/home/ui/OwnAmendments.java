package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.Amendments;
import org.tongqu.portal.agreement.ui.AgreementNavigation;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.DateText;

/** The amendments of agreements that wait for the caller's answer or signature; they come first, since they lapse. */
@Dependent
class OwnAmendments implements OwnShelf {

    private final Amendments amendments;
    private final Agreements agreements;
    private final HomeWords words;

    @Inject
    OwnAmendments(Amendments amendments, Agreements agreements, HomeWords words) {
        this.amendments = amendments;
        this.agreements = agreements;
        this.words = words;
    }

    @Override
    public String function() {
        return "agreement.read";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<OwnObject> first(int limit) {
        return amendments.waiting().stream().limit(limit).map(this::object).toList();
    }

    /** Stands in the history of the agreement, from which it is told already. */
    @Override
    public List<AuditEntry> history(String id) {
        return List.of();
    }

    private OwnObject object(Amendment amendment) {
        String title = agreements.get(amendment.agreementId()).title();
        String turn = amendment.state().isOpen() ? "answer" : "sign";
        return new OwnObject(
                amendment.id(),
                words.text("agreement.amendment.title", title, amendment.seq()),
                AgreementNavigation.amendment(amendment.agreementId(), amendment.seq()),
                words.text("home.own.amendment"),
                new StatusChip(StatusChip.State.WAIT, words.text("home.own.amendment." + turn)),
                words.text("home.own.amendment.until", DateText.table(amendment.lastDay())));
    }
}
