package org.tongqu.portal.demand;

import java.util.List;
import java.util.Optional;

/** Keeps the wrong rows of imported spreadsheets. */
public interface ImportIssues {

    void add(ImportIssue issue);

    Optional<ImportIssue> find(long id);

    /** All wrong rows of a batch, open ones first, then by age and row. */
    List<ImportIssue> ofBatch(String batchId);
}
