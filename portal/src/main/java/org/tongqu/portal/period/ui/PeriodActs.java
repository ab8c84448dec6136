package org.tongqu.portal.period.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.period.JournalFacts;
import org.tongqu.portal.period.PeriodDesk;
import org.tongqu.portal.period.PeriodFacts;
import org.tongqu.portal.period.PeriodProofs;
import org.tongqu.portal.period.PeriodSheet;
import org.tongqu.portal.period.ProofFacts;
import org.tongqu.portal.period.RootFacts;

/** What can be done with a month: the next step to its close, the check of its root, the proof of a journal. */
@Dependent
public class PeriodActs {

    private final PeriodDesk desk;
    private final PeriodProofs proofs;
    private final PeriodWords words;

    @Inject
    public PeriodActs(PeriodDesk desk, PeriodProofs proofs, PeriodWords words) {
        this.desk = desk;
        this.proofs = proofs;
        this.words = words;
    }

    List<Action> of(PeriodSheet sheet, Command changed) {
        PeriodFacts month = sheet.month();
        List<Action> acts = new ArrayList<>();
        if (month.sealed()) {
            acts.add(Action.second(words.text("period.act.check"), () -> check(month.id())));
        }
        if (desk.mayMove(month)) {
            switch (month.state()) {
                case OPEN -> acts.add(Action.primary(words.text("period.act.lock"), () -> lock(month, changed)));
                case LOCKED -> {
                    // What stands in the way is on the page; the step is offered when nothing does.
                    if (sheet.passed() == sheet.gates().size()) {
                        acts.add(Action.primary(words.text("period.act.seal"), () -> seal(month, changed)));
                    }
                }
                case SEALED -> acts.add(Action.primary(words.text("period.act.close"), () -> close(month, changed)));
                case CLOSED -> {}
            }
        }
        return acts;
    }

    /** What makes the button by which a journal is proven; nothing before the month is sealed. */
    Optional<Function<JournalFacts, Component>> proof(PeriodFacts month) {
        return month.sealed() ? Optional.of(journal -> proof(month, journal)) : Optional.empty();
    }

    private Component proof(PeriodFacts month, JournalFacts journal) {
        return Action.quiet(words.text("period.act.prove"), () -> prove(month.id(), journal.id()))
                .small()
                .button();
    }

    private void lock(PeriodFacts month, Command changed) {
        ConfirmStep.of(words.text("period.act.lock"))
                .object(words.month(month.id()))
                .fact(words.text("period.field.lastDay"), DateText.table(month.lastDay()))
                .effect(words.text("period.act.lock.effect"))
                .open(words.text("period.act.lock"), () -> {
                    desk.lock(month.id());
                    changed.execute();
                });
    }

    private void seal(PeriodFacts month, Command changed) {
        ConfirmStep.of(words.text("period.act.seal"))
                .object(words.month(month.id()))
                .fact(words.text("period.column.journals"), NumberText.count(month.journals()))
                .effect(words.text("period.act.seal.effect"))
                .open(words.text("period.act.seal"), () -> {
                    desk.seal(month.id());
                    changed.execute();
                });
    }

    /** The second person confirms a root that was made again from the journals just now. */
    private void close(PeriodFacts month, Command changed) {
        RootFacts root = proofs.root(month.id());
        ConfirmStep.of(words.text("period.act.close"))
                .object(words.month(month.id()))
                .fact(words.text("period.field.sealedBy"), words.person(month.sealedBy()))
                .fact(words.text("period.field.current"), root.current())
                .effect(words.text(root.holds() ? "period.act.close.effect" : "period.root.broken"))
                .open(words.text("period.act.close"), () -> {
                    desk.close(month.id(), root.current());
                    changed.execute();
                });
    }

    private void check(String id) {
        RootFacts root = proofs.root(id);
        show(
                words.text("period.act.check"),
                root.holds(),
                words.text(root.holds() ? "period.root.holds" : "period.root.broken"),
                new Facts()
                        .add(words.text("period.field.root"), Markup.code(root.sealed()))
                        .add(words.text("period.field.current"), Markup.code(root.current()))
                        .number(words.text("period.column.journals"), NumberText.count(root.journals())));
    }

    private void prove(String id, long journal) {
        ProofFacts proof = proofs.prove(id, journal);
        Facts facts = new Facts()
                .number(words.text("period.column.journal"), String.valueOf(journal))
                .number(words.text("period.field.place"), (proof.index() + 1) + " / " + proof.leaves())
                .add(words.text("period.field.text"), Markup.code(proof.text()));
        Component[] path = proof.path().stream()
                .map(node -> Markup.div("", Markup.code(node)))
                .toArray(Component[]::new);
        if (path.length > 0) {
            facts.add(words.text("period.field.path"), path);
        }
        facts.add(words.text("period.field.root"), Markup.code(proof.root()));
        show(
                words.text("period.act.prove"),
                proof.holds(),
                words.text(proof.holds() ? "period.proof.holds" : "period.proof.broken"),
                facts);
    }

    private void show(String title, boolean good, String message, Facts facts) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.addClassName("tq-confirm-dialog");
        dialog.add(Markup.div("tq-confirm", good ? Notice.done(message, "") : Notice.failed(message, ""), facts));
        dialog.getFooter()
                .add(Action.second(words.text("period.act.back"), dialog::close).button());
        dialog.open();
    }
}
