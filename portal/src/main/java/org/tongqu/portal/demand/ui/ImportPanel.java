package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.demand.DemandImport;
import org.tongqu.portal.demand.DemandTemplate;
import org.tongqu.portal.demand.ImportReport;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetReader;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.shell.ScreenErrors;

/** Takes a spreadsheet and says what became of every row. */
@Dependent
public class ImportPanel {

    private static final int MEGABYTE = 1024 * 1024;

    private final DemandImport imports;
    private final DemandTemplate template;
    private final IssueList issues;
    private final DemandWords words;
    private final ScreenErrors errors;

    @Inject
    public ImportPanel(
            DemandImport imports, DemandTemplate template, IssueList issues, DemandWords words, ScreenErrors errors) {
        this.imports = imports;
        this.template = template;
        this.issues = issues;
        this.words = words;
        this.errors = errors;
    }

    /**
     * @param imported what to do after rows became demands
     * @param corrected what to do after a wrong row was dealt with
     */
    Component of(String batchId, Command imported, Command corrected) {
        HtmlContainer result = Markup.div("");
        result.getElement().setAttribute("role", "status");
        HtmlContainer wrong = Markup.div("", issues.of(batchId, corrected));
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> {
            take(batchId, new SheetFile(file.fileName(), content), result);
            show(wrong, issues.of(batchId, corrected));
            imported.execute();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetReader.LARGEST);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setI18n(uploadTexts());
        // The report names the file; the place is free for the next one.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected ->
                show(result, Notice.failed(words.text("demand.import.refused"), rejected.getErrorMessage())));
        HtmlContainer templates = Markup.el(
                "p",
                "tq-small",
                Markup.text(words.text("demand.import.template") + " "),
                download("demands.xlsx"),
                Markup.text(" · "),
                download("demands.csv"));
        String help = words.text("demand.import.help", SheetReader.LARGEST / MEGABYTE, SheetReader.MOST_ROWS);
        return Surface.of(
                words.text("demand.import.title"),
                Markup.stack(Markup.div("", Markup.p("tq-quiet tq-small", help), templates), upload, result, wrong));
    }

    /** The wrong rows of a batch that takes no drafts any more; empty if there are none. */
    Optional<Component> kept(String batchId) {
        return issues.kept(batchId);
    }

    private void take(String batchId, SheetFile file, HtmlContainer result) {
        try {
            ImportReport report = imports.importSheet(batchId, file);
            show(result, report(report));
        } catch (InvalidInput refused) {
            show(result, Notice.failed(words.text("demand.import.refused"), errors.message(refused, words.locale())));
        }
    }

    private Component report(ImportReport report) {
        String counts = words.text(
                "demand.import.counts",
                report.imported().size(),
                report.known().size(),
                report.issues().size());
        String file = words.text("demand.import.file", report.fileName());
        Notice notice = report.issues().isEmpty() ? Notice.done(file, counts) : Notice.due(file, counts);
        StackTable table = new StackTable(words.text("demand.import.rows"))
                .column(words.text("demand.import.row"))
                .column(words.text("demand.import.name"))
                .column(words.text("demand.import.result"));
        report.imported().forEach(row -> row(table, row, "demand.import.imported"));
        report.known().forEach(row -> row(table, row, "demand.import.known"));
        report.issues()
                .forEach(issue -> table.row(
                        Markup.number(String.valueOf(issue.row())),
                        Markup.text(issue.cells().getOrDefault(template.header("title"), "")),
                        Markup.text(
                                words.text("demand.import.wrong", issue.faults().size()))));
        return Markup.stack(notice, table);
    }

    private void row(StackTable table, ImportReport.Row row, String result) {
        table.row(
                Markup.number(String.valueOf(row.row())),
                new Link(DemandAddress.of(row.demandId()), row.title()),
                Markup.text(words.text(result, row.demandId())));
    }

    private Anchor download(String name) {
        boolean csv = name.endsWith(".csv");
        return new Anchor(
                Downloads.of(name, () -> csv ? template.csv() : template.xlsx()),
                AttachmentType.DOWNLOAD,
                csv ? "CSV" : "XLSX");
    }

    private UploadI18N uploadTexts() {
        UploadI18N texts = new UploadI18N();
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(words.text("demand.import.choose"))
                .setMany(words.text("demand.import.choose")));
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(words.text("demand.import.drop"))
                .setMany(words.text("demand.import.drop")));
        texts.setError(new UploadI18N.Error()
                .setFileIsTooBig(words.text("violation.demand.sheet.tooLarge", SheetReader.LARGEST / MEGABYTE))
                .setIncorrectFileType(words.text("violation.demand.sheet.unreadable"))
                .setTooManyFiles(words.text("demand.import.oneFile")));
        return texts;
    }

    private static void show(HtmlContainer place, Component content) {
        place.removeAll();
        place.add(content);
    }
}
