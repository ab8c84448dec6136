package org.tongqu.portal.authorisation.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.authorisation.AuthorisationDraft;
import org.tongqu.portal.authorisation.AuthorisationGranting;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** Where an implementing body proposes an authorisation agreement. */
@Route(value = AuthorisationNavigation.EDITOR, layout = MainLayout.class)
@RouteScoped
@PageNeeds("authorisation.create")
public class AuthorisationEditorView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AuthorisationGranting granting;
    private final transient Organisations organisations;
    private final transient Caller caller;
    private final transient AuthorisationWords words;

    private transient AuthorisationForm form;

    @Inject
    public AuthorisationEditorView(
            AuthorisationGranting granting, Organisations organisations, Caller caller, AuthorisationWords words) {
        super("div");
        this.granting = granting;
        this.organisations = organisations;
        this.caller = caller;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form = new AuthorisationForm(
                words,
                organisations,
                caller.organisation(),
                Action.second(words.text("act.back"), () -> UI.getCurrent().navigate(AuthorisationNavigation.PATH)),
                Action.primary(words.text("act.propose"), this::ask));
        removeAll();
        add(
                Breadcrumbs.fromHome()
                        .add(AuthorisationNavigation.PATH, words.text("disclosure.title"))
                        .end(words.text("act.propose")),
                new PageTop(
                        words.text("act.propose"), words.text("form.lead", organisations.name(caller.organisation()))),
                form.editor());
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("act.propose"));
    }

    private void ask() {
        AuthorisationDraft draft = form.draft();
        tryTo(() -> {
            granting.check(draft);
            form.show(List.of());
            ConfirmStep.of(words.text("act.propose"))
                    .object(draft.title())
                    .fact(words.text("disclosure.operator"), organisations.name(draft.operatorId()))
                    .effect(words.text("act.propose.effect"))
                    .open(words.text("act.propose"), () -> tryTo(() -> propose(draft)));
        });
    }

    private void propose(AuthorisationDraft draft) {
        UI.getCurrent().navigate(AuthorisationNavigation.path(granting.propose(draft, null)));
    }

    private void tryTo(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput input) {
            form.show(input.violations());
        }
    }
}
