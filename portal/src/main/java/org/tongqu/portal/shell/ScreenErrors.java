package org.tongqu.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.problem.Failures;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.text.Texts;

/** Says what went wrong when an act on a page fails: the refusal, the input errors, or a reference code. */
@ApplicationScoped
public class ScreenErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private transient Failures failures;
    private transient FailureLog log;
    private transient Texts texts;

    protected ScreenErrors() {} // for CDI proxies

    @Inject
    public ScreenErrors(Failures failures, FailureLog log, Texts texts) {
        this.failures = failures;
        this.log = log;
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        if (ui == null) {
            log.record(event.getThrowable());
        } else {
            String message = message(event.getThrowable(), ui.getLocale());
            ui.access(() -> show(message));
        }
    }

    /** The message for a refusal, which names no field; empty for any other failure. */
    public Optional<String> refusal(Throwable failure, Locale language) {
        return failures.refusal(failure)
                .map(refusal -> texts.text(language, "refusal." + refusal.code(), refusal.args()));
    }

    /** The message for a failure; an unexpected one is logged and named by its code. */
    public String message(Throwable failure, Locale language) {
        Optional<String> refusal = refusal(failure, language);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Optional<InvalidInput> input = failures.invalidInput(failure);
        if (input.isPresent()) {
            return input.get().violations().stream()
                    .map(violation -> message(violation, language))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
        return texts.text(language, "shell.failure.short", log.record(failure));
    }

    /** The message for one input error. */
    public String message(Violation violation, Locale language) {
        return texts.text(
                language, "violation." + violation.code(), violation.args().toArray());
    }

    private void show(String message) {
        Notification notification = new Notification();
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.setDuration(0);
        notification.setAssertive(true);
        notification.add(Markup.div(
                "tq-toast",
                Icons.INFO.create(),
                Markup.span("", message),
                Action.quiet(texts.text(Markup.locale(), "shell.close"), notification::close)
                        .small()
                        .button()));
        notification.open();
    }
}
