package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.shell.ScreenErrors;

/** The sections of the editor of a batch: its demands, its description, its history. */
@Dependent
public class BatchParts {

    private final BatchDesk desk;
    private final DemandWords words;
    private final DemandRecord record;
    private final Organisations organisations;
    private final ScreenErrors errors;

    @Inject
    public BatchParts(
            BatchDesk desk, DemandWords words, DemandRecord record, Organisations organisations, ScreenErrors errors) {
        this.desk = desk;
        this.words = words;
        this.record = record;
        this.organisations = organisations;
        this.errors = errors;
    }

    /** The demands of the batch that the caller may see. */
    Component demands(DemandBatch batch, Command done) {
        List<ScenarioDemand> demands = desk.demands(batch.id());
        Component add = batch.status().takesDrafts()
                ? Action.second(words.text("demand.form.new"), () -> UI.getCurrent()
                                .navigate(OwnBatchesView.path(batch.id()) + "/demands/" + DemandEditorView.NEW))
                        .icon(Icons.PLUS)
                        .small()
                        .button()
                : null;
        String title = words.text("demand.batch.demands", demands.size());
        if (demands.isEmpty()) {
            Component empty =
                    new EmptyState(words.text("demand.batch.empty"), words.text("demand.batch.emptyWhy"), null);
            return Surface.withHead(title, add, empty);
        }
        StackTable table = new StackTable("")
                .column(words.text("demand.column.scenario"))
                .column(words.text("demand.batch.state"))
                .column(words.text("demand.batch.publisher"))
                .column(words.text("demand.column.deadline"));
        boolean removable = demands.stream().anyMatch(ScenarioDemand::isDraft);
        if (removable) {
            table.column(words.text("demand.issues.acts"));
        }
        demands.forEach(demand -> row(table, demand, removable ? done : null));
        return Surface.withHead(title, add, table);
    }

    /**
     * The description to be written.
     *
     * @param batch absent for a new one
     * @param stored gets the number once it is kept
     */
    Component form(DemandBatch batch, SerializableConsumer<String> stored) {
        String id = batch == null ? "" : batch.id();
        HtmlContainer place = Markup.div("");
        BatchForm[] form = new BatchForm[1];
        Action save = Action.primary(words.text(id.isEmpty() ? "demand.batches.create" : "demand.form.save"), () -> {
            try {
                stored.accept(desk.store(id, form[0].draft()));
            } catch (InvalidInput wrong) {
                form[0].show(wrong.violations(), fault -> errors.message(fault, words.locale()));
            }
        });
        form[0] = new BatchForm(words, organisations, save);
        if (batch != null) {
            form[0].fill(batch);
        }
        place.add(form[0].content());
        return place;
    }

    /** The description of a batch that takes no drafts any more. */
    Component description(DemandBatch batch) {
        Facts facts = new Facts()
                .add(words.text("demand.form.notice"), batch.notice())
                .number(words.text("demand.form.publishOn"), day(batch.publishOn()))
                .number(words.text("demand.form.responseDeadline"), day(batch.responseDeadline()));
        if (!batch.summary().isEmpty()) {
            facts.add(words.text("demand.batch.summary"), batch.summary());
        }
        return Surface.of(words.text("demand.batch.description"), facts);
    }

    Optional<Component> audit(DemandBatch batch) {
        return record.audit(batch);
    }

    /** @param done what to do after a draft was removed; null where none can be */
    private void row(StackTable table, ScenarioDemand demand, Command done) {
        String path = demand.isDraft() ? DemandEditorView.path(demand) : DemandAddress.of(demand.id());
        LocalDate deadline = demand.content().timeline().responseDeadline();
        HtmlContainer title =
                Markup.div("", new Link(path, demand.title()), Markup.div("tq-meta", Markup.text(demand.id())));
        if (demand.isDraft() && !demand.reviewComment().isEmpty()) {
            title.add(Markup.div("tq-small", Markup.text(words.text("demand.returnedFor", demand.reviewComment()))));
        }
        List<Component> cells = new ArrayList<>(List.of(
                words.chip(demand.status()),
                Markup.text(words.organisation(demand.publisherId())),
                Markup.number(deadline == null ? "—" : DateText.table(deadline))));
        if (done != null) {
            cells.add(Markup.div("tq-row", demand.isDraft() ? remove(demand, done) : null));
        }
        table.row(title, cells.toArray(Component[]::new));
    }

    private Component remove(ScenarioDemand demand, Command done) {
        return Action.quiet(words.text("demand.act.remove"), () -> ConfirmStep.of(words.text("demand.act.remove"))
                        .object(demand.title())
                        .effect(words.text("demand.act.remove.effect"))
                        .ending()
                        .open(words.text("demand.act.remove"), () -> {
                            desk.remove(demand.id());
                            done.execute();
                        }))
                .small()
                .danger()
                .button();
    }

    private static String day(LocalDate day) {
        return day == null ? "—" : DateText.table(day);
    }
}
