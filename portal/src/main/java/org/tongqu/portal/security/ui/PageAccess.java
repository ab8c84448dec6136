package org.tongqu.portal.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.NotPermitted;
import org.tongqu.portal.security.PageNeeds;

/** Checks every page before it is entered; a page that names no function is closed to everybody. */
@ApplicationScoped
public class PageAccess {

    /** Session attribute with the address a visitor wanted before being sent to sign in. */
    public static final String WANTED = "org.tongqu.wanted";

    @Inject
    private Access access;

    @Inject
    private Caller caller;

    void guard(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (com.vaadin.flow.router.HasErrorParameter.class.isAssignableFrom(target)) {
            return;
        }
        PageNeeds needs = target.getAnnotation(PageNeeds.class);
        String function = needs == null ? "" : needs.value();
        if (access.allows(function)) {
            return;
        }
        if (caller.known()) {
            event.rerouteToError(new NotPermitted(function), function);
        } else {
            VaadinSession.getCurrent().setAttribute(WANTED, event.getLocation().getPathWithQueryParameters());
            event.rerouteTo(LoginView.class);
        }
    }
}
