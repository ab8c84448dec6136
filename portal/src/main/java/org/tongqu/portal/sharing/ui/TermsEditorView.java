package org.tongqu.portal.sharing.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareGames;
import org.tongqu.portal.sharing.ShareNegotiating;
import org.tongqu.portal.sharing.ShareNegotiations;
import org.tongqu.portal.sharing.ShareStanding;
import org.tongqu.portal.sharing.TermsDraft;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where terms of sharing are written: the lead's draft, or other terms of a member as the next round. */
@Route(value = SharingNavigation.PATH + "/:id/terms", layout = MainLayout.class)
@RouteScoped
@PageNeeds("share-agreement.negotiate")
public class TermsEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ShareNegotiations negotiations;
    private final transient ShareNegotiating negotiating;
    private final transient SharingWords words;
    private final transient Organisations organisations;
    private final transient ShareGames games;

    private String id = "";
    private transient NegotiationFacts facts;
    private transient TermsForm form;

    @Inject
    public TermsEditorView(
            ShareNegotiations negotiations,
            ShareNegotiating negotiating,
            SharingWords words,
            Organisations organisations,
            ShareGames games) {
        super("div");
        this.negotiations = negotiations;
        this.negotiating = negotiating;
        this.words = words;
        this.organisations = organisations;
        this.games = games;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        facts = negotiations.get(id);
        show(facts.terms());
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("share.act.edit"));
    }

    private boolean counters() {
        return facts.state() == ShareStanding.NEGOTIATING;
    }

    private void show(TermsDraft terms) {
        String act = counters() ? "share.act.counter" : "share.act.save";
        boolean may = counters()
                ? negotiations.mayNegotiate(facts)
                : facts.state() == ShareStanding.DRAFT && negotiations.mayLead(facts);
        removeAll();
        add(
                new Breadcrumbs()
                        .add(SharingNavigation.PATH, words.text("share.nav"))
                        .add(SharingNavigation.path(id), id)
                        .end(words.text("share.act.edit")),
                new PageTop(facts.terms().title(), words.text(act + ".lead")));
        if (!may) {
            add(Notice.info(words.text("share.edit.closed"), words.text("share.edit.closed.why"))
                    .action(new Link(SharingNavigation.path(id), words.text("share.act.look"))));
            return;
        }
        form = new TermsForm(
                new TermsInputs(words, organisations, games),
                facts,
                terms,
                this::show,
                Action.second(words.text("share.act.back"), this::leave),
                Action.primary(words.text(act), this::save));
        if (counters()) {
            form.withComment();
        }
        add(form.editor());
    }

    private void save() {
        try {
            if (counters()) {
                negotiating.counter(id, form.value(), form.comment());
            } else {
                keep(form.value());
            }
            leave();
        } catch (InvalidInput wrong) {
            form.show(wrong.violations());
        }
    }

    /** A draft is kept even if it contradicts itself; what does is then shown. */
    private void keep(TermsDraft terms) {
        negotiating.revise(id, terms);
        form.editor().saved(DateText.beijing(negotiations.get(id).changedAt()));
        negotiating.checked(id, terms);
    }

    private void leave() {
        UI.getCurrent().navigate(SharingNavigation.path(id));
    }
}
