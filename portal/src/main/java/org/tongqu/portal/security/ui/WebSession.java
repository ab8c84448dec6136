package org.tongqu.portal.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.http.LoginMechanism;

/** Signs the browser session in and out. */
@ApplicationScoped
public class WebSession {

    /** Lets the rest of this browser session run as the person; the session gets a new id, so an old one is worthless. */
    public void signIn(Account account) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        request.changeSessionId();
        HttpSession session = request.getSession(true);
        session.setAttribute(LoginMechanism.SESSION_USER, account.username());
        session.setAttribute(LoginMechanism.SESSION_EPOCH, account.sessionEpoch());
    }

    /** Ends the browser session and goes to the public home page. */
    public void signOut() {
        UI ui = UI.getCurrent();
        HttpSession session =
                VaadinServletRequest.getCurrent().getHttpServletRequest().getSession(false);
        ui.getPage().setLocation("/");
        if (session != null) {
            session.invalidate();
        }
    }
}
