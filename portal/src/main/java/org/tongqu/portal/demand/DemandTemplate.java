package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.demand.sheet.SheetWriter;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.text.Languages;

/** The spreadsheet to fill in: the columns, what belongs into them, and the codes. */
@ApplicationScoped
public class DemandTemplate {

    private static final String IMPORT = "demand.import";
    private static final List<String> TABLES = List.of(
            "demandTiers",
            "themes",
            "transportModes",
            "businessFields",
            "regionClusters",
            "cooperationModes",
            "deliveryForms",
            "updateFrequencies",
            "securityGrades",
            "accessModes");

    private CodeTables codes;

    protected DemandTemplate() {} // for CDI proxies

    @Inject
    public DemandTemplate(CodeTables codes) {
        this.codes = codes;
    }

    /** The columns as CSV, without any row. */
    @Needs(IMPORT)
    public byte[] csv() {
        return SheetWriter.csv(new SheetWriter.Table("场景需求", List.of(headers())));
    }

    /** A workbook with the empty table, a sheet that explains the columns and one with the codes. */
    @Needs(IMPORT)
    public byte[] xlsx() {
        return SheetWriter.xlsx(List.of(
                new SheetWriter.Table("场景需求", List.of(headers())),
                new SheetWriter.Table("填写说明", hints()),
                new SheetWriter.Table("代码", codes())));
    }

    /** The headers of all columns in their order. */
    @Needs(IMPORT)
    public List<String> headers() {
        return Arrays.stream(DemandColumn.values()).map(DemandColumn::header).toList();
    }

    /** What belongs into the column with this header; empty for an unknown one. */
    @Needs(IMPORT)
    public String hint(String header) {
        return DemandColumn.of(header).map(DemandColumn::hint).orElse("");
    }

    /** The header of the column that fills a field of a draft: {@code 数据需求} for {@code dataNeeds[0].name}. */
    @Needs(IMPORT)
    public String header(String field) {
        return Arrays.stream(DemandColumn.values())
                .filter(column -> field.equals(column.field()) || field.startsWith(column.field() + "["))
                .map(DemandColumn::header)
                .findFirst()
                .orElse(field);
    }

    private static List<List<String>> hints() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("列", "填写说明"));
        for (DemandColumn column : DemandColumn.values()) {
            rows.add(List.of(column.header(), column.hint()));
        }
        return rows;
    }

    private List<List<String>> codes() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("代码表", "代码", "名称"));
        for (String table : TABLES) {
            for (String code : codes.codes(table)) {
                rows.add(List.of(table, code, codes.name(table, code, Languages.ZH_CN)));
            }
        }
        return rows;
    }
}
