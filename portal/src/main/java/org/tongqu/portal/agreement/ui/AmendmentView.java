package org.tongqu.portal.agreement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.Amendments;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of an amendment: what it changes, who offered what, the whole text and the signatures. */
@Route(value = AgreementNavigation.PATH + "/:id/amendments/:amendment", layout = MainLayout.class)
@RouteScoped
@PageNeeds("agreement.read")
public class AmendmentView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Agreements agreements;
    private final transient Amendments amendments;
    private final transient AmendmentReading reading;
    private final transient AmendmentActs acts;
    private final transient AgreementWords words;

    private String title = "";

    @Inject
    public AmendmentView(
            Agreements agreements,
            Amendments amendments,
            AmendmentReading reading,
            AmendmentActs acts,
            AgreementWords words) {
        super("div");
        this.agreements = agreements;
        this.amendments = amendments;
        this.reading = reading;
        this.acts = acts;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        int seq = address.get("amendment")
                .filter(number -> number.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
        show(address.get("id").orElse(""), seq);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String agreementId, int seq) {
        Agreement agreement = agreements.get(agreementId);
        Amendment amendment = amendments.get(agreementId, seq);
        AgreementProof proof = amendments.proof(agreement, amendment);
        title = words.text("agreement.amendment.title", agreement.title(), seq);
        List<Action> actions = acts.of(agreement, amendment, () -> show(agreementId, seq));
        HtmlContainer column =
                reading.column(agreement, amendment, amendments.changes(agreement, amendment, words.locale()));
        column.add(words.history(agreements.history(agreementId).stream()
                .filter(entry -> Integer.valueOf(seq).equals(entry.after().get("amendment")))
                .toList()));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(AgreementNavigation.PATH, words.text("agreement.list.title"))
                        .add(AgreementNavigation.path(agreementId), agreementId)
                        .end(words.text("agreement.amendment.name", seq)),
                new PageTop(
                        reading.head(agreement, amendment),
                        title,
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)));
        reading.due(amendment).ifPresent(this::add);
        add(Markup.div("tq-split", column, Markup.aside(reading.aside(agreement, amendment, proof))));
    }
}
