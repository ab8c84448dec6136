package org.tongqu.portal.demand;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.store.JsonColumn;

/** A row of an imported spreadsheet that is wrong; kept until somebody corrects or discards it. */
@Entity
@Table(name = "demand_import_issue", schema = "portal")
public class ImportIssue {

    /** What became of the row. */
    public enum Status {
        OPEN,
        IMPORTED,
        DISCARDED
    }

    /** Where a row came from. */
    record Origin(String fileName, int row, String organisationId, String username) {}

    /** Stores the cells as a JSON object. */
    @Converter
    public static class CellsColumn extends JsonColumn<Map<String, String>>
            implements AttributeConverter<Map<String, String>, Object> {
        public CellsColumn() {
            super(new TypeReference<>() {});
        }
    }

    /** Stores the faults as a JSON list. */
    @Converter
    public static class FaultsColumn extends JsonColumn<List<Violation>>
            implements AttributeConverter<List<Violation>, Object> {
        public FaultsColumn() {
            super(new TypeReference<>() {});
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demand_import_issue_seq")
    @SequenceGenerator(
            name = "demand_import_issue_seq",
            sequenceName = "portal.demand_import_issue_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "batch_id")
    private String batchId;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "row_number")
    private int row;

    @Convert(converter = CellsColumn.class)
    private Map<String, String> cells;

    @Convert(converter = FaultsColumn.class)
    private List<Violation> faults;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "demand_id")
    private String demandId;

    private String note;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    private int version;

    protected ImportIssue() {} // for JPA

    ImportIssue(String batchId, Origin origin, Map<String, String> cells, List<Violation> faults, OffsetDateTime now) {
        this.batchId = batchId;
        this.organisationId = origin.organisationId();
        this.fileName = origin.fileName();
        this.row = origin.row();
        this.cells = Map.copyOf(cells);
        this.faults = List.copyOf(faults);
        this.status = Status.OPEN;
        this.demandId = "";
        this.note = "";
        this.createdAt = now;
        this.createdBy = origin.username();
    }

    /** Was corrected and became a demand. */
    void imported(String demand) {
        requireOpen();
        status = Status.IMPORTED;
        demandId = demand;
    }

    /** Is not wanted. */
    void discard(String why) {
        requireOpen();
        status = Status.DISCARDED;
        note = why;
    }

    private void requireOpen() {
        if (status != Status.OPEN) {
            throw new IssueClosed(id);
        }
    }

    public Long id() {
        return id;
    }

    public String batchId() {
        return batchId;
    }

    /** Number of the organisation whose officer imported the row. */
    public String organisationId() {
        return organisationId;
    }

    public String fileName() {
        return fileName;
    }

    /** The number under which a spreadsheet program shows the row. */
    public int row() {
        return row;
    }

    /** The text of each column as it was. */
    public Map<String, String> cells() {
        return cells;
    }

    public List<Violation> faults() {
        return faults;
    }

    public Status status() {
        return status;
    }

    /** The demand it became; empty until then. */
    public String demandId() {
        return demandId;
    }

    /** Why it was discarded; empty otherwise. */
    public String note() {
        return note;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    /** Login name of the officer who imported the row. */
    public String createdBy() {
        return createdBy;
    }
}
