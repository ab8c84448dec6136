package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongqu.portal.demand.sheet.Sheet;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetReader;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;

/**
 * Takes demands from spreadsheets: good rows become drafts, wrong ones are kept as issues until somebody corrects or
 * discards them.
 *
 * <p>Importing the same file again changes nothing: rows that the batch holds word for word are only named.
 */
@ApplicationScoped
@Transactional
public class DemandImport {

    private static final String IMPORT = "demand.import";
    private static final int NOTE = 500;

    private DemandDesk desk;
    private DemandRegister register;
    private DemandRows rows;
    private ImportIssues issues;
    private DemandTrail trail;

    protected DemandImport() {} // for CDI proxies

    @Inject
    public DemandImport(
            DemandDesk desk, DemandRegister register, DemandRows rows, ImportIssues issues, DemandTrail trail) {
        this.desk = desk;
        this.register = register;
        this.rows = rows;
        this.issues = issues;
        this.trail = trail;
    }

    /**
     * Imports all rows of a CSV or XLSX file into a batch.
     *
     * @throws InvalidInput if the file as a whole cannot be read or has unknown columns; nothing is imported then
     */
    @Needs(IMPORT)
    public ImportReport importSheet(String batchId, SheetFile file) {
        DemandBatch batch = desk.draftableBatch(batchId);
        Sheet sheet = SheetReader.read(file);
        checkHeaders(sheet.headers());
        Map<String, ScenarioDemand> byTitle = new HashMap<>();
        titled(batchId).forEach(demand -> byTitle.put(demand.title(), demand));
        List<ImportReport.Row> imported = new ArrayList<>();
        List<ImportReport.Row> known = new ArrayList<>();
        List<ImportIssue> wrong = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            DemandRows.Reading reading = rows.read(row.cells(), batch, desk.organisation());
            ScenarioDemand same = byTitle.get(reading.draft().title());
            if (same != null && same.content().equals(reading.draft())) {
                known.add(new ImportReport.Row(row.number(), same.id(), same.title()));
                continue;
            }
            List<Violation> faults = faults(reading, batch, same != null);
            if (faults.isEmpty()) {
                ScenarioDemand demand = register.enter(batch, reading.draft(), "demand.imported");
                byTitle.put(demand.title(), demand);
                imported.add(new ImportReport.Row(row.number(), demand.id(), demand.title()));
            } else {
                wrong.add(keep(batch, file.name(), row, faults));
            }
        }
        String result = file.name() + ": " + imported.size() + " + " + known.size() + " + " + wrong.size();
        trail.record("demand-batch.imported", batch, Map.of(), result);
        return new ImportReport(file.name(), imported, known, wrong);
    }

    /** The wrong rows of a batch that concern the caller, open ones first. */
    @Needs(IMPORT)
    public List<ImportIssue> issues(String batchId) {
        DemandBatch batch = desk.readableBatch(batchId);
        return issues.ofBatch(batchId).stream()
                .filter(issue -> isMine(issue, batch))
                .toList();
    }

    /**
     * Imports a wrong row with corrected cells.
     *
     * @param cells text per column, all columns that are to be filled
     * @return the number of the new demand
     * @throws InvalidInput with everything that is still wrong; the row stays as it was
     */
    @Needs(IMPORT)
    public String correct(String batchId, long issueId, Map<String, String> cells) {
        DemandBatch batch = desk.draftableBatch(batchId);
        ImportIssue issue = issue(batch, issueId);
        checkHeaders(List.copyOf(cells.keySet()));
        DemandRows.Reading reading = rows.read(cells, batch, issue.organisationId());
        boolean taken = titled(batchId)
                .anyMatch(demand -> demand.title().equals(reading.draft().title()));
        List<Violation> faults = faults(reading, batch, taken);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        ScenarioDemand demand = register.enter(batch, reading.draft(), "demand.imported");
        issue.imported(demand.id());
        return demand.id();
    }

    /** Gives a wrong row up, for a stated reason. */
    @Needs(IMPORT)
    public void discard(String batchId, long issueId, String reason) {
        DemandBatch batch = desk.readableBatch(batchId);
        ImportIssue issue = issue(batch, issueId);
        new Violations().text("reason", reason, NOTE).throwIfAny();
        issue.discard(reason.strip());
        Map<String, Object> before = Map.of("file", issue.fileName(), "row", issue.row(), "cells", issue.cells());
        trail.record("demand-batch.rowDiscarded", batch, before, reason.strip());
    }

    /** The wrong row is kept once, however often the same file comes. */
    private ImportIssue keep(DemandBatch batch, String fileName, Sheet.Row row, List<Violation> faults) {
        return issues.ofBatch(batch.id()).stream()
                .filter(issue -> issue.status() == ImportIssue.Status.OPEN
                        && issue.cells().equals(row.cells()))
                .findFirst()
                .orElseGet(() -> {
                    ImportIssue.Origin origin =
                            new ImportIssue.Origin(fileName, row.number(), desk.organisation(), desk.username());
                    ImportIssue issue = new ImportIssue(batch.id(), origin, row.cells(), faults, trail.now());
                    issues.add(issue);
                    return issue;
                });
    }

    private List<Violation> faults(DemandRows.Reading reading, DemandBatch batch, boolean titleTaken) {
        Violations more = new Violations();
        DemandDraft draft = reading.draft();
        more.require(!titleTaken, "title", "duplicate", draft.title());
        boolean mine = desk.isMine(IMPORT, batch) || draft.publisherId().equals(desk.organisation());
        more.require(mine, "publisherId", "demand.notYourUnit");
        return Stream.concat(reading.faults().stream(), more.list().stream()).toList();
    }

    private Stream<ScenarioDemand> titled(String batchId) {
        return register.ofBatch(batchId).stream().filter(demand -> demand.status() != DemandStatus.WITHDRAWN);
    }

    private ImportIssue issue(DemandBatch batch, long issueId) {
        return issues.find(issueId)
                .filter(found -> found.batchId().equals(batch.id()) && isMine(found, batch))
                .orElseThrow(() -> new IssueNotFound(issueId));
    }

    private boolean isMine(ImportIssue issue, DemandBatch batch) {
        return desk.isMine(IMPORT, batch) || issue.organisationId().equals(desk.organisation());
    }

    private static void checkHeaders(List<String> headers) {
        Violations found = new Violations();
        headers.stream()
                .filter(header -> DemandColumn.of(header).isEmpty())
                .forEach(header -> found.add("file", "demand.unknownColumn", header));
        boolean titled =
                headers.stream().anyMatch(header -> DemandColumn.of(header).equals(Optional.of(DemandColumn.TITLE)));
        found.require(titled, "file", "demand.missingColumn", DemandColumn.TITLE.header());
        found.throwIfAny();
    }
}
