package org.tongqu.portal.feedback.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.tongqu.portal.feedback.InvitationLetter;
import org.tongqu.portal.feedback.Inviting;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The invitations of the own organisation: received ones to answer, sent ones with what became of them. */
@Route(value = FeedbackNavigation.INVITATIONS, layout = MainLayout.class)
@RouteScoped
@PageNeeds("match-invitation.read")
public class InvitationsView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Page FIRST = new Page(0, 50);

    private final transient Inviting inviting;
    private final transient InvitationRows rows;
    private final transient FeedbackWords words;

    @Inject
    public InvitationsView(Inviting inviting, InvitationRows rows, FeedbackWords words) {
        super("div");
        this.inviting = inviting;
        this.rows = rows;
        this.words = words;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return Titles.of(words.text("invitations.title"));
    }

    private void draw() {
        removeAll();
        add(
                Breadcrumbs.fromHome().end(words.text("invitations.title")),
                new PageTop(words.text("invitations.title"), words.text("invitations.lead")),
                Markup.stack(
                        surface(
                                "received",
                                inviting.received(FIRST),
                                new Link("demands", words.text("invitations.demands"))),
                        surface("sent", inviting.sent(FIRST), null)));
    }

    private Component surface(String box, Slice<InvitationLetter> found, Component way) {
        String title = words.text("invitations." + box);
        if (found.items().isEmpty()) {
            return Surface.of(
                    title,
                    new EmptyState(
                            words.text("invitations." + box + ".none"),
                            words.text("invitations." + box + ".noneWhy"),
                            way));
        }
        HtmlContainer list = Markup.div("");
        found.items().forEach(letter -> list.add(rows.of(letter, box.equals("received"), this::draw)));
        Surface surface = Surface.of(title, list);
        if (found.hasNext()) {
            surface.add(
                    Markup.p("tq-meta", words.text("invitations.more", FIRST.size(), NumberText.count(found.total()))));
        }
        return surface;
    }
}
