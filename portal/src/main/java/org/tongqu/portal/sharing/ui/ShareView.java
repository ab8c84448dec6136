package org.tongqu.portal.sharing.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.ActionBar;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareNegotiations;
import org.tongqu.portal.sharing.ShareStanding;
import org.tongqu.portal.sharing.ShareTrials;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of terms of sharing: what they say, what they do, who said and signed what. */
@Route(value = SharingNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("share-agreement.read")
public class ShareView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ShareNegotiations negotiations;
    private final transient ShareTrials trials;
    private final transient ShareParts parts;
    private final transient TrialParts trialParts;
    private final transient ShareActs acts;

    private String title = "";

    @Inject
    public ShareView(
            ShareNegotiations negotiations,
            ShareTrials trials,
            ShareParts parts,
            TrialParts trialParts,
            ShareActs acts) {
        super("div");
        this.negotiations = negotiations;
        this.trials = trials;
        this.parts = parts;
        this.trialParts = trialParts;
        this.acts = acts;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        NegotiationFacts facts = negotiations.get(id);
        SharingWords words = parts.words();
        title = facts.terms().title();
        List<Action> actions = acts.of(facts, () -> show(id));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(SharingNavigation.PATH, words.text("share.nav"))
                        .end(facts.id()),
                new PageTop(
                        Markup.div(
                                "tq-row",
                                words.chip(facts.state()),
                                Markup.el("span", "tq-meta tq-num", parts.number(facts))),
                        title,
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)));
        if (facts.state() == ShareStanding.SIGNING && facts.version().signBy() != null) {
            add(Notice.due(
                    words.text("share.signing.wait"),
                    words.text(
                            "share.signing.until", DateText.date(facts.version().signBy(), words.locale()))));
        }
        add(Markup.div("tq-split", column(facts), Markup.aside(parts.facts(facts), parts.signatures(facts))));
        if (!actions.isEmpty()) {
            add(new ActionBar(actions.toArray(Action[]::new)));
        }
    }

    private Component column(NegotiationFacts facts) {
        HtmlContainer column = Markup.stack();
        List<Violation> faults = trials.faults(facts.id());
        if (!faults.isEmpty()) {
            column.add(parts.faults(faults));
        }
        column.add(parts.clauses(facts));
        parts.game(facts).ifPresent(column::add);
        if (faults.isEmpty()) {
            column.add(trialParts.examples(facts, trials.examples(facts.id())));
            column.add(trialParts.simulator(facts, draft -> trials.simulate(facts.id(), draft)));
        }
        column.add(parts.rounds(facts));
        if (!facts.remarks().isEmpty()) {
            column.add(parts.remarks(facts));
        }
        if (facts.version() != null) {
            column.add(parts.text(facts.version()));
        }
        column.add(parts.words().history(negotiations.history(facts.id())));
        return column;
    }
}
