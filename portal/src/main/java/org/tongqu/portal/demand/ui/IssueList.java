package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.demand.DemandImport;
import org.tongqu.portal.demand.DemandTemplate;
import org.tongqu.portal.demand.ImportIssue;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ErrorSummary;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.shell.ScreenErrors;

/** The wrong rows of a batch: what is wrong with each, and the ways out: correct it or give it up. */
@Dependent
public class IssueList {

    private static final int REASON = 500;

    private final DemandImport imports;
    private final DemandTemplate template;
    private final DemandWords words;
    private final ScreenErrors errors;

    @Inject
    public IssueList(DemandImport imports, DemandTemplate template, DemandWords words, ScreenErrors errors) {
        this.imports = imports;
        this.template = template;
        this.words = words;
        this.errors = errors;
    }

    /** @param done what to do after a row was dealt with */
    Component of(String batchId, Command done) {
        List<ImportIssue> open = open(batchId);
        if (open.isEmpty()) {
            return Markup.div("");
        }
        StackTable table = table(open).column(words.text("demand.issues.acts"));
        open.forEach(issue -> table.row(row(issue), faults(issue), acts(issue, done)));
        return Markup.stack(Markup.heading(3, words.text("demand.issues.title", open.size())), table);
    }

    /** The rows that stay behind when the batch has gone on: to be read, not to be dealt with; empty if there are none. */
    Optional<Component> kept(String batchId) {
        List<ImportIssue> open = open(batchId);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        StackTable table = table(open);
        open.forEach(issue -> table.row(row(issue), faults(issue)));
        return Optional.of(Surface.of(
                words.text("demand.issues.title", open.size()),
                Markup.p("tq-quiet tq-small", words.text("demand.issues.kept")),
                table));
    }

    private List<ImportIssue> open(String batchId) {
        return imports.issues(batchId).stream()
                .filter(issue -> issue.status() == ImportIssue.Status.OPEN)
                .toList();
    }

    private StackTable table(List<ImportIssue> open) {
        return new StackTable(words.text("demand.issues.title", open.size()))
                .column(words.text("demand.issues.row"))
                .column(words.text("demand.issues.faults"));
    }

    private Component row(ImportIssue issue) {
        String place = words.text("demand.issues.place", issue.row(), issue.fileName());
        return Markup.div(
                "",
                Markup.el("b", "", issue.cells().getOrDefault(template.header("title"), "—")),
                Markup.div("tq-meta", Markup.text(place)));
    }

    private Component faults(ImportIssue issue) {
        HtmlContainer faults = Markup.el("ul", "tq-small");
        issue.faults().forEach(fault -> faults.add(Markup.el("li", "", line(fault))));
        return faults;
    }

    private Component acts(ImportIssue issue, Command done) {
        return Markup.div(
                "tq-row",
                Action.second(words.text("demand.issues.correct"), () -> correct(issue, done))
                        .small()
                        .button(),
                Action.quiet(words.text("demand.issues.discard"), () -> discard(issue, done))
                        .small()
                        .danger()
                        .button());
    }

    private String line(Violation fault) {
        return Markup.word("errors.line", template.header(fault.field()), errors.message(fault, words.locale()));
    }

    private void correct(ImportIssue issue, Command done) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.text("demand.issues.correct.title", issue.row()));
        ErrorSummary summary = new ErrorSummary();
        Map<String, TextArea> inputs = new LinkedHashMap<>();
        HtmlContainer form = Markup.div("tq-formsection", summary);
        for (String header : template.headers()) {
            TextArea input = new TextArea(header);
            input.setValue(issue.cells().getOrDefault(header, ""));
            input.setHelperText(template.hint(header));
            input.setWidthFull();
            inputs.put(header, input);
            form.add(input);
        }
        mark(issue.faults(), inputs, summary);
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Action.second(Markup.word("confirm.back"), dialog::close)
                                .button(),
                        Action.primary(words.text("demand.issues.import"), () -> {
                                    try {
                                        imports.correct(issue.batchId(), issue.id(), cells(inputs));
                                        dialog.close();
                                        done.execute();
                                    } catch (InvalidInput wrong) {
                                        mark(wrong.violations(), inputs, summary);
                                    }
                                })
                                .button());
        dialog.open();
    }

    private void mark(List<Violation> faults, Map<String, TextArea> inputs, ErrorSummary summary) {
        inputs.values().forEach(input -> input.setInvalid(false));
        summary.show(faults.stream()
                .map(fault -> {
                    TextArea input = inputs.get(template.header(fault.field()));
                    if (input != null) {
                        input.setErrorMessage(errors.message(fault, words.locale()));
                        input.setInvalid(true);
                    }
                    return new ErrorSummary.Fault(input, line(fault));
                })
                .toList());
    }

    private void discard(ImportIssue issue, Command done) {
        new WordsDialog(
                        new WordsDialog.Texts(
                                words.text("demand.issues.discard"),
                                words.text("demand.issues.discard.label"),
                                words.text("demand.issues.discard.effect"),
                                words.text("demand.issues.discard"),
                                REASON),
                        errors)
                .open(
                        reason -> {
                            imports.discard(issue.batchId(), issue.id(), reason);
                            done.execute();
                        },
                        List.of());
    }

    private static Map<String, String> cells(Map<String, TextArea> inputs) {
        Map<String, String> cells = new LinkedHashMap<>();
        inputs.forEach((header, input) -> {
            if (!input.isEmpty()) {
                cells.put(header, input.getValue());
            }
        });
        return cells;
    }
}
