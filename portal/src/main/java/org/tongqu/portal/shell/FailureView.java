package org.tongqu.portal.shell;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.problem.Failures;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.security.Permissions;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;

/** A page that was refused or that failed: no right (and who has it), sign in first, or a reference code. */
@ParentLayout(MainLayout.class)
@RouteScoped
public class FailureView extends HtmlContainer implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int FAILED = 500;
    private static final int UNAVAILABLE = 503;

    private final transient Failures failures;
    private final transient FailureLog log;
    private final transient Permissions permissions;
    private final transient ScreenErrors errors;
    private String title = "";

    @Inject
    public FailureView(Failures failures, FailureLog log, Permissions permissions, ScreenErrors errors) {
        super("div");
        this.failures = failures;
        this.log = log;
        this.permissions = permissions;
        this.errors = errors;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Optional<Refusal> refusal = failures.refusal(parameter.getException());
        return refusal.map(found -> refused(found, event)).orElseGet(() -> failed(parameter.getException()));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private int refused(Refusal refusal, BeforeEnterEvent event) {
        return switch (refusal.kind()) {
            case NOT_FOUND -> stop(NOT_FOUND, "notFound", getTranslation("shell.notFound.text"), home());
            case NOT_AUTHENTICATED -> stop(UNAUTHENTICATED, "signInFirst", signInText(), signIn(event));
            case NOT_PERMITTED -> stop(FORBIDDEN, "noRight", noRightText(refusal), home());
            case UNAVAILABLE -> stop(UNAVAILABLE, "away", errors.message(refusal, Markup.locale()), home());
            default -> stop(CONFLICT, "refused", errors.message(refusal, Markup.locale()), home());
        };
    }

    private int failed(Exception failure) {
        String code = log.record(failure);
        title = getTranslation("shell.failure.title");
        String named = getTranslation("shell.failure.code", code);
        StopPage.fill(this, title, getTranslation("shell.failure.text"), named, home());
        return FAILED;
    }

    private int stop(int status, String what, String text, Component way) {
        title = getTranslation("shell." + what + ".title");
        StopPage.fill(this, title, text, way);
        return status;
    }

    private Component home() {
        return Link.button("", getTranslation("shell.toHome"), true);
    }

    private String signInText() {
        return getTranslation("shell.signInFirst.text");
    }

    private Component signIn(BeforeEnterEvent event) {
        String path =
                PublicHeader.SIGN_IN + "?to=" + encoded(event.getLocation().getPathWithQueryParameters());
        return Link.button(path, getTranslation("shell.signIn"), true);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** Names the roles that have the right, so that the person knows whom to ask. */
    private String noRightText(Refusal refusal) {
        List<Object> args = List.of(refusal.args());
        String function = args.isEmpty() ? "" : String.valueOf(args.get(0));
        Set<Role> able = EnumSet.allOf(Role.class);
        able.removeIf(role -> permissions.reach(function, Set.of(role), () -> true) == Reach.NONE);
        if (able.isEmpty()) {
            return getTranslation("shell.noRight.nobody");
        }
        String names = able.stream()
                .map(role -> getTranslation("role." + role.name()))
                .collect(Collectors.joining(getTranslation("shell.list.separator")));
        return getTranslation("shell.noRight.text", names);
    }
}
