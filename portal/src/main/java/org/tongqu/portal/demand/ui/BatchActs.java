package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.BatchStatus;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandImport;
import org.tongqu.portal.demand.ImportIssue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.form.ErrorSummary;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.shell.ScreenErrors;

/** What the organiser can do with a batch: submit it, take it back, release it, sum it up. */
@Dependent
public class BatchActs {

    private static final int SUMMARY = 2000;

    private final BatchDesk desk;
    private final DemandImport imports;
    private final DemandWords words;
    private final ScreenErrors errors;

    @Inject
    public BatchActs(BatchDesk desk, DemandImport imports, DemandWords words, ScreenErrors errors) {
        this.desk = desk;
        this.imports = imports;
        this.words = words;
        this.errors = errors;
    }

    /**
     * The buttons of the batch.
     *
     * @param faults where to say what keeps the batch from being submitted
     * @param done what to do after an act
     */
    Component[] of(DemandBatch batch, ErrorSummary faults, Command done) {
        if (!desk.isMine(batch)) {
            return new Component[0];
        }
        List<Action> actions = new ArrayList<>();
        if (batch.status().takesDrafts()) {
            actions.add(Action.primary(words.text("demand.batch.submit"), () -> submit(batch, faults, done)));
        }
        if (batch.status() == BatchStatus.REVIEWING) {
            actions.add(Action.second(words.text("demand.batch.recall"), () -> recall(batch, done)));
        }
        if (batch.status() == BatchStatus.APPROVED) {
            actions.add(Action.primary(words.text("demand.batch.release"), () -> release(batch, done)));
        }
        if (batch.status() == BatchStatus.CLOSED) {
            actions.add(Action.second(words.text("demand.batch.summarise"), () -> summarise(batch, done)));
        }
        return actions.stream().map(Action::button).toArray(Component[]::new);
    }

    private void submit(DemandBatch batch, ErrorSummary summary, Command done) {
        List<ScenarioDemand> demands = desk.demands(batch.id());
        List<Violation> faults = desk.faults(batch.id());
        summary.show(faults.stream()
                .map(fault -> new ErrorSummary.Fault(null, line(fault, demands)))
                .toList());
        if (!faults.isEmpty()) {
            return;
        }
        long drafts = demands.stream().filter(ScenarioDemand::isDraft).count();
        long open = imports.issues(batch.id()).stream()
                .filter(issue -> issue.status() == ImportIssue.Status.OPEN)
                .count();
        ConfirmStep step = ConfirmStep.of(words.text("demand.batch.submit"))
                .object(batch.name())
                .fact(words.text("demand.batch.count"), words.text("demand.list.count", drafts))
                .effect(words.text("demand.batch.submit.effect"));
        if (open > 0) {
            step.fact(words.text("demand.batch.openIssues"), words.text("demand.batch.openIssuesKept", open));
        }
        if (batch.publishOn() != null) {
            step.fact(words.text("demand.form.publishOn"), DateText.table(batch.publishOn()));
        }
        step.open(words.text("demand.batch.submit"), () -> {
            desk.submit(batch.id());
            done.execute();
        });
    }

    private void recall(DemandBatch batch, Command done) {
        ConfirmStep.of(words.text("demand.batch.recall"))
                .object(batch.name())
                .effect(words.text("demand.batch.recall.effect"))
                .ending()
                .open(words.text("demand.batch.recall"), () -> {
                    desk.recall(batch.id());
                    done.execute();
                });
    }

    private void release(DemandBatch batch, Command done) {
        ConfirmStep.of(words.text("demand.batch.release"))
                .object(batch.name())
                .effect(words.text("demand.batch.release.effect"))
                .open(words.text("demand.batch.release"), () -> {
                    desk.release(batch.id());
                    done.execute();
                });
    }

    private void summarise(DemandBatch batch, Command done) {
        new WordsDialog(
                        new WordsDialog.Texts(
                                words.text("demand.batch.summarise"),
                                words.text("demand.batch.summary"),
                                words.text("demand.batch.summarise.effect"),
                                words.text("demand.batch.summarise"),
                                SUMMARY),
                        errors)
                .open(
                        summary -> {
                            desk.summarise(batch.id(), summary);
                            done.execute();
                        },
                        List.of());
    }

    /** The message with the demand it is about instead of its path. */
    private String line(Violation fault, List<ScenarioDemand> demands) {
        String message = errors.message(fault, words.locale());
        return demands.stream()
                .filter(demand -> fault.field().startsWith("demands[" + demand.id() + "]."))
                .findFirst()
                .map(demand -> words.text("demand.batch.fault", demand.title(), field(fault, demand), message))
                .orElse(message);
    }

    /** The label of the faulty field, or nothing if the form has none for it. */
    private String field(Violation fault, ScenarioDemand demand) {
        String path = fault.field().substring(("demands[" + demand.id() + "].").length());
        String key = "demand.form." + path.replaceAll("\\[\\d+].*", "");
        String label = words.text(key);
        return label.startsWith("?") ? path : label;
    }
}
