package org.tongqu.portal.demand.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.demand.ImportIssue;
import org.tongqu.portal.demand.ImportReport;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;

/** Writes import reports and wrong rows in the reader's language. */
@ApplicationScoped
public class ImportViews {

    /** What is wrong with one field of a row. */
    public record Fault(String field, String code, String message) {}

    /** A wrong row. */
    public record Issue(
            Long id,
            String fileName,
            int row,
            Map<String, String> cells,
            List<Fault> faults,
            ImportIssue.Status status,
            String demandId,
            String note,
            OffsetDateTime createdAt) {}

    /** What became of every row of a file. */
    public record Report(
            String fileName, List<ImportReport.Row> imported, List<ImportReport.Row> known, List<Issue> issues) {}

    private Texts texts;

    protected ImportViews() {} // for CDI proxies

    @Inject
    public ImportViews(Texts texts) {
        this.texts = texts;
    }

    Report report(ImportReport report, String languages) {
        return new Report(
                report.fileName(),
                report.imported(),
                report.known(),
                report.issues().stream().map(issue -> issue(issue, languages)).toList());
    }

    /** @param languages the header Accept-Language; may be absent */
    Issue issue(ImportIssue issue, String languages) {
        Locale language = language(languages);
        return new Issue(
                issue.id(),
                issue.fileName(),
                issue.row(),
                issue.cells(),
                issue.faults().stream().map(fault -> fault(fault, language)).toList(),
                issue.status(),
                issue.demandId(),
                issue.note(),
                issue.createdAt());
    }

    private Fault fault(Violation fault, Locale language) {
        String message =
                texts.text(language, "violation." + fault.code(), fault.args().toArray());
        return new Fault(fault.field(), fault.code(), message);
    }

    private static Locale language(String languages) {
        return languages == null || languages.isBlank()
                ? Languages.ZH_CN
                : Locale.forLanguageTag(languages.split("[,;]")[0].strip());
    }
}
