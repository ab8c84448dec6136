package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.matching.IndexRebuilding;
import org.tongqu.portal.matching.SetAsideWork;
import org.tongqu.portal.outbox.OutboxState;
import org.tongqu.portal.outbox.SetAside;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.Comparison;
import org.tongqu.search.Comparison.Difference;

/** The parts of the page of the machine room that tell of trouble: what a check found, what was set aside. */
@Dependent
public class CareParts {

    private static final int NAMED = 5;

    private final OutboxState outbox;
    private final SetAsideWork work;
    private final Texts texts;

    @Inject
    public CareParts(OutboxState outbox, SetAsideWork work, Texts texts) {
        this.outbox = outbox;
        this.work = work;
        this.texts = texts;
    }

    /** The running or last check. */
    Component check(IndexRebuilding.Check check) {
        String since = DateText.moment(check.startedAt());
        if (check.isRunning()) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            Notice notice = Notice.info(text("check.running"), text("rebuild.since", since));
            return Markup.div("tq-stack", notice, bar);
        }
        if (check.failed()) {
            return Notice.failed(text("check.failed"), text("check.failedWhy", since));
        }
        String ended = DateText.moment(check.endedAt());
        if (check.equal()) {
            long records = check.found().stream().mapToLong(Comparison::records).sum();
            return Notice.done(text("check.equal"), text("check.equalAt", ended, records));
        }
        return Markup.div(
                "tq-stack",
                Notice.due(text("check.different"), text("check.differentAt", ended)),
                Surface.bare(differences(check.found())));
    }

    private Component differences(List<Comparison> found) {
        StackTable table = new StackTable(text("check.different"))
                .column(text("column.kind"))
                .column(text("check.missing"))
                .column(text("check.surplus"))
                .column(text("check.stale"));
        found.stream()
                .filter(kind -> !kind.equal())
                .forEach(kind -> table.row(
                        Markup.text(text("kind." + kind.kind().code())),
                        Markup.text(said(kind.missing())),
                        Markup.text(said(kind.surplus())),
                        Markup.text(said(kind.stale()))));
        return table;
    }

    private String said(Difference difference) {
        if (difference.count() == 0) {
            return "—";
        }
        String separator = texts.text(Markup.locale(), "audit.separator");
        String first =
                String.join(separator, difference.first().stream().limit(NAMED).toList());
        String key = difference.count() > NAMED ? "check.more" : "check.some";
        return text(key, NumberText.count(difference.count()), first);
    }

    /** What nobody tries any more; nothing if there is none. */
    Optional<Component> setAside(boolean mayRetry, Command changed) {
        Slice<SetAside> found = outbox.setAside(Page.first());
        if (found.items().isEmpty()) {
            return Optional.empty();
        }
        StackTable table = new StackTable(text("setAside"))
                .column(text("column.topic"))
                .column(text("column.key"))
                .column(text("column.since"))
                .number(text("column.attempts"))
                .column(text("column.reason"))
                .column(text("column.action"));
        for (SetAside one : found.items()) {
            table.row(
                    Markup.text(one.topic()),
                    Markup.text(one.key()),
                    Markup.number(DateText.moment(one.since())),
                    Markup.number(NumberText.count(one.attempts())),
                    Markup.text(one.reason()),
                    mayRetry ? again(text("setAside.retry"), List.of(one.id()), changed) : Markup.text("—"));
        }
        Component lead = Markup.p("tq-quiet", text("setAside.lead"));
        Component shown =
                Markup.p("tq-quiet", text("setAside.shown", found.items().size(), found.total()));
        Surface surface = mayRetry
                ? Surface.withHead(
                        text("setAside"), again(text("setAside.retryAll"), List.of(), changed), lead, table, shown)
                : Surface.of(text("setAside"), lead, table, shown);
        return Optional.of(surface);
    }

    private Component again(String label, List<Long> ids, Command changed) {
        return Action.quiet(label, () -> {
                    work.tryAgain(ids);
                    changed.execute();
                })
                .button();
    }

    private String text(String key, Object... args) {
        return texts.text(Markup.locale(), "matching.system." + key, args);
    }
}
