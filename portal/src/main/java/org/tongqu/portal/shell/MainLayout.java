package org.tongqu.portal.shell;

import com.vaadin.cdi.annotation.UIScoped;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.security.ui.WebSession;

/** The frame of every page: skip link, header or drawer, the page itself as main landmark, the foot. */
@Layout
@UIScoped
public class MainLayout extends HtmlContainer implements RouterLayout, AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final String MAIN = "main";

    /** How the frame is built. */
    private enum Frame {
        PUBLIC,
        WORK
    }

    private final transient Navigation navigation;
    private final transient Caller caller;
    private final transient Instance<OrganisationLabel> organisations;
    private final transient SiteNotes notes;
    private final transient WebSession session;

    private final HtmlContainer main = Markup.el(MAIN, "");
    private NavLinks[] menus = {};
    private Frame frame;
    private String location;

    @Inject
    public MainLayout(
            Navigation navigation,
            Caller caller,
            Instance<OrganisationLabel> organisations,
            SiteNotes notes,
            WebSession session) {
        super("div");
        this.navigation = navigation;
        this.caller = caller;
        this.organisations = organisations;
        this.notes = notes;
        this.session = session;
        addClassName("tq-shell");
        main.setId(MAIN);
        main.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        Frame wanted = caller.known() && !(content instanceof PublicPage) ? Frame.WORK : Frame.PUBLIC;
        if (wanted != frame) {
            build(wanted);
        }
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        oldContent.getElement().removeFromParent();
    }

    /** Marks the place, refreshes the counts, and moves the focus to the new page so that readers begin there. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        for (NavLinks menu : menus) {
            menu.mark(path);
            menu.count(navigation::waiting);
        }
        if (location != null && !location.equals(path)) {
            main.getElement().executeJs("this.focus({preventScroll: true})");
        }
        location = path;
    }

    private void build(Frame wanted) {
        frame = wanted;
        main.getElement().removeFromParent();
        removeAll();
        getElement().setAttribute("data-frame", wanted == Frame.WORK ? "work" : "public");
        add(skipLink());
        NavPlan plan = navigation.plan();
        Who who = who();
        NavLinks head = new NavLinks();
        NavLinks side = new NavLinks();
        NavLinks foot = new NavLinks();
        NavLinks sheet = new NavLinks();
        if (wanted == Frame.WORK) {
            add(new Drawer(plan, side));
            add(body(plan, new WorkHeader(plan, userMenu(plan, who), who, head)));
            add(new BottomBar(plan, foot));
        } else {
            add(body(plan, new PublicHeader(plan, who.known() ? userMenu(plan, who) : null, head)));
        }
        add(new MenuSheet(plan, sheet, who.known() ? session::signOut : null));
        menus = new NavLinks[] {head, side, foot, sheet};
    }

    private UserMenu userMenu(NavPlan plan, Who who) {
        return new UserMenu(who, plan, session::signOut);
    }

    private HtmlContainer body(NavPlan plan, HtmlContainer header) {
        return Markup.div("tq-shell-body", header, main, new Foot(notes, plan.in(NavGroup.FOOT)));
    }

    private Link skipLink() {
        Link skip = new Link("#" + MAIN, getTranslation("shell.skip"));
        skip.addClassName("tq-skip");
        skip.getElement().setAttribute("router-ignore", true);
        skip.getElement().setAttribute("data-tq-act", "jump:" + MAIN);
        return skip;
    }

    private Who who() {
        String roles = caller.roles().stream()
                .filter(role -> role != Role.PUBLIC)
                .map(role -> getTranslation("role." + role.name()))
                .collect(Collectors.joining(getTranslation("shell.list.separator")));
        String organisation = organisations.isResolvable() ? organisations.get().shortName(caller.organisation()) : "";
        String unit = organisation.isEmpty() ? caller.displayName() : organisation;
        return new Who(caller.known(), caller.displayName(), getTranslation("shell.who", unit, roles));
    }
}
