package org.tongqu.portal.security.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Visitor;

/** The visitor behind the present HTTP request; browsers and sessions can be multiplied at will and do not count. */
@RequestScoped
public class HttpVisitor implements Visitor {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Override
    public String mark() {
        return caller.known() ? "account " + caller.username() : "address " + request.getRemoteAddr();
    }
}
