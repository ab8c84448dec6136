package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.progressbar.ProgressBar;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.demo.DemoLoad;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.demo.DemoState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.matching.IndexCare;
import org.tongqu.portal.matching.IndexRebuild;
import org.tongqu.portal.outbox.Backlog;
import org.tongqu.portal.outbox.OutboxState;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.IndexState;

/** The parts of the page of the machine room. */
@Dependent
public class SystemParts {

    private final IndexCare care;
    private final OutboxState outbox;
    private final DemoState demo;
    private final Texts texts;

    @Inject
    public SystemParts(IndexCare care, OutboxState outbox, DemoState demo, Texts texts) {
        this.care = care;
        this.outbox = outbox;
        this.demo = demo;
        this.texts = texts;
    }

    /** The running or last rebuild. */
    Component progress(IndexRebuild progress) {
        String since = DateText.moment(progress.startedAt());
        if (progress.isRunning()) {
            ProgressBar bar = new ProgressBar();
            bar.setIndeterminate(true);
            Notice notice = Notice.info(text("rebuild.running"), text("rebuild.since", since));
            return Markup.div("tq-stack", notice, bar);
        }
        if (progress.isFailed()) {
            return Notice.failed(text("rebuild.failed"), text("rebuild.failedWhy", since, progress.failure()));
        }
        String documents = progress.documents().entrySet().stream()
                .map(entry ->
                        text("rebuild.documents", text("kind." + entry.getKey().code()), entry.getValue()))
                .collect(Collectors.joining(texts.text(Markup.locale(), "audit.separator")));
        return Notice.done(
                text("rebuild.done"), text("rebuild.doneAt", DateText.moment(progress.endedAt()), documents));
    }

    Component index() {
        StackTable table = new StackTable(text("index"))
                .column(text("column.kind"))
                .column(text("column.condition"))
                .number(text("column.documents"))
                .number(text("column.version"));
        List<IndexState> states = care.states();
        for (IndexState state : states) {
            table.row(
                    Markup.text(text("kind." + state.kind().code())),
                    condition(state),
                    Markup.number(NumberText.count(state.documents())),
                    Markup.number(String.valueOf(state.version())));
        }
        HtmlContainer problems = Markup.div("tq-stack");
        states.stream()
                .map(IndexState::problem)
                .filter(problem -> !problem.isEmpty())
                .distinct()
                .forEach(problem -> problems.add(Notice.failed(text("index.problem"), problem)));
        return Surface.of(text("index"), Markup.p("tq-quiet", text("index.lead")), problems, table);
    }

    Component outbox() {
        List<Backlog> waiting = outbox.waiting();
        if (waiting.isEmpty()) {
            return Surface.of(text("outbox"), Markup.p("tq-quiet", text("outbox.empty")));
        }
        StackTable table = new StackTable(text("outbox"))
                .column(text("column.topic"))
                .number(text("column.waiting"))
                .number(text("column.failing"))
                .number(text("column.setAside"))
                .column(text("column.oldest"))
                .column(text("column.lastError"));
        for (Backlog backlog : waiting) {
            table.row(
                    Markup.text(backlog.topic()),
                    Markup.number(NumberText.count(backlog.waiting())),
                    Markup.number(NumberText.count(backlog.failing())),
                    Markup.number(NumberText.count(backlog.setAside())),
                    Markup.number(DateText.moment(backlog.oldest())),
                    Markup.text(backlog.lastError().isEmpty() ? "—" : backlog.lastError()));
        }
        return Surface.of(text("outbox"), Markup.p("tq-quiet", text("outbox.lead")), table);
    }

    /** What became of the demo data; nothing if the product runs without. */
    List<Component> demo() {
        List<DemoLoad> loads = demo.loads();
        if (loads.isEmpty()) {
            return List.of();
        }
        StackTable table = new StackTable(text("demo"))
                .column(text("column.part"))
                .number(text("column.loaded"))
                .number(text("column.rejected"));
        List<Component> rejected = new ArrayList<>();
        for (DemoLoad load : loads) {
            table.row(
                    texts.find(Markup.locale(), "matching.system.part." + load.part())
                            .orElse(load.part()),
                    NumberText.count(load.loaded()),
                    NumberText.count(load.rejected().size()));
            load.rejected().stream().map(this::line).forEach(rejected::add);
        }
        HtmlContainer lines = Markup.el("ul", "", rejected.toArray(Component[]::new));
        Component verdict = rejected.isEmpty() ? Markup.p("tq-quiet", text("demo.allLoaded")) : lines;
        return List.of(Surface.of(text("demo"), table, Markup.div("tq-more", verdict)));
    }

    private Component line(DemoReport.Rejected line) {
        return Markup.el("li", "", text("demo.line", line.kind(), line.id(), line.reason()));
    }

    private Component condition(IndexState state) {
        StatusChip.State kind =
                switch (state.condition()) {
                    case READY -> StatusChip.State.DONE;
                    case OUTDATED, INCOMPLETE -> StatusChip.State.WAIT;
                    case MISSING, UNAVAILABLE -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("condition." + state.condition()));
    }

    private String text(String key, Object... args) {
        return texts.text(Markup.locale(), "matching.system." + key, args);
    }
}
