package org.tongqu.portal.bank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankImport;
import org.tongqu.portal.bank.BankMatching;
import org.tongqu.portal.bank.BankStatementFacts;
import org.tongqu.portal.bank.file.CoveredDays;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetReader;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.shell.ScreenErrors;

/** Takes a file of the bank, compares it at once and says what became of it, or everything that is wrong with it. */
@Dependent
public class BankUpload {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int SHOWN = 20;

    private final BankImport imports;
    private final BankMatching matching;
    private final BankBook book;
    private final BankWords words;
    private final ScreenErrors errors;

    @Inject
    public BankUpload(BankImport imports, BankMatching matching, BankBook book, BankWords words, ScreenErrors errors) {
        this.imports = imports;
        this.matching = matching;
        this.book = book;
        this.words = words;
        this.errors = errors;
    }

    Component of(Runnable taken) {
        HtmlContainer result = Markup.div("");
        result.getElement().setAttribute("role", "status");
        DatePicker from = DayField.of(words.text("bank.field.from"));
        DatePicker to = DayField.of(words.text("bank.field.to"));
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> {
            result.removeAll();
            result.add(take(new SheetFile(file.fileName(), content), from.getValue(), to.getValue(), () -> {
                // They are of this file; the next one has days of its own.
                from.clear();
                to.clear();
                taken.run();
            }));
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetReader.LARGEST);
        upload.setAcceptedFileTypes(".csv", ".xlsx", ".xml");
        upload.setI18n(uploadTexts());
        // The report names the file; the place is free for the next one.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> {
            result.removeAll();
            result.add(Notice.failed(words.text("bank.import.refused"), rejected.getErrorMessage()));
        });
        return Surface.of(
                words.text("bank.part.import"),
                Markup.stack(
                        Markup.p("tq-quiet tq-small", words.text("bank.import.help", SheetReader.LARGEST / MEGABYTE)),
                        Markup.div("tq-row", from, to),
                        Markup.p("tq-quiet tq-small", words.text("bank.import.days")),
                        upload,
                        result));
    }

    /** What became of the file; once it is taken in, it stays so whatever comes of the comparison. */
    Component take(SheetFile file, LocalDate from, LocalDate to, Runnable taken) {
        String id;
        try {
            id = imports.take(file, CoveredDays.of(from, to));
        } catch (InvalidInput wrong) {
            return wrong(wrong.violations());
        } catch (RuntimeException refused) {
            return Notice.failed(words.text("bank.import.refused"), errors.message(refused, Markup.locale()));
        }
        Optional<String> failure = compare(id);
        taken.run();
        return failure.map(why -> Notice.due(words.text("bank.import.notCompared", file.name(), id), why)
                        .action(open(id)))
                .orElseGet(() -> done(book.get(id)));
    }

    /** Why the statement could not be compared; nothing if it was. */
    private Optional<String> compare(String id) {
        try {
            matching.run(id);
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(errors.message(failed, Markup.locale()));
        }
    }

    private Component open(String id) {
        return Link.button(BankNavigation.path(id), words.text("bank.import.open"), false);
    }

    private Notice done(BankStatementFacts statement) {
        String counts = words.text("bank.import.counts", statement.lines(), statement.lines() - statement.open());
        String file = words.text("bank.import.taken", statement.fileName(), statement.id());
        return (statement.open() == 0 ? Notice.done(file, counts) : Notice.due(file, counts))
                .action(open(statement.id()));
    }

    /** Every fault in a line of its own, as far as anybody reads them. */
    private Component wrong(List<Violation> violations) {
        HtmlContainer list = Markup.el("ul", "tq-small");
        violations.stream()
                .limit(SHOWN)
                .forEach(violation -> list.add(Markup.el("li", "", errors.message(violation, Markup.locale()))));
        HtmlContainer more = Markup.div("tq-quiet tq-small");
        if (violations.size() > SHOWN) {
            more.add(Markup.text(words.text("bank.import.more", violations.size() - SHOWN)));
        }
        return Markup.stack(
                Notice.failed(words.text("bank.import.refused"), words.text("bank.import.nothing", violations.size())),
                list,
                more);
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
                .setIncorrectFileType(words.text("bank.import.type"))
                .setTooManyFiles(words.text("demand.import.oneFile")));
        return texts;
    }
}
