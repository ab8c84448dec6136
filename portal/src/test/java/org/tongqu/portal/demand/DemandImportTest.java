package org.tongqu.portal.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetReader;
import org.tongqu.portal.demand.sheet.SheetWriter;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Role;

class DemandImportTest {

    private final DemandWorld world = new DemandWorld();
    private String batch;

    @BeforeEach
    void openBatch() {
        world.asOfficer();
        batch = world.batches.create(
                new BatchDraft(
                        null,
                        "",
                        BatchType.DEMAND,
                        "",
                        null,
                        null,
                        world.today(),
                        world.today().plusDays(18)),
                null);
    }

    @Test
    void a_good_row_becomes_a_demand_and_a_wrong_one_is_kept_with_everything_that_is_wrong() {
        Map<String, String> wrong = row("第二项需求");
        wrong.put("规模类型", "巨型");
        wrong.put("投资规模（万元）", "很多");
        wrong.put("响应截止", "明年");
        wrong.remove("拟解决问题");
        ImportReport report = world.imports.importSheet(batch, xlsx(row("第一项需求"), wrong));

        assertThat(report.imported()).extracting(ImportReport.Row::row).containsExactly(2);
        assertThat(world.demand(report.imported().get(0).demandId()).title()).isEqualTo("第一项需求");
        ImportIssue issue = report.issues().get(0);
        assertThat(issue.row()).isEqualTo(3);
        assertThat(issue.cells()).containsEntry("投资规模（万元）", "很多").containsEntry("名称", "第二项需求");
        assertThat(issue.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "tier unknownCode",
                        "investmentWan badNumber",
                        "timeline.responseDeadline badDate",
                        "problem required");
    }

    @Test
    void names_and_codes_are_understood_alike() {
        ImportReport report = world.imports.importSheet(batch, csv(StandardCharsets.UTF_8, row("第一项需求")));
        DemandDraft draft = world.demand(report.imported().get(0).demandId()).content();
        assertThat(draft.tier()).isEqualTo("MAJOR");
        assertThat(draft.demandSide()).isEqualTo(DemandSide.GOV);
        assertThat(draft.publisherId()).isEqualTo("O002");
        assertThat(draft.themes()).containsExactly("SAFETY", "KEEP_OPEN");
        assertThat(draft.dataNeeds()).hasSize(2);
        assertThat(draft.dataNeeds().get(0).deliveryForm()).isEqualTo("003");
        assertThat(draft.dataNeeds().get(1).mandatory()).isFalse();
        assertThat(draft.expectedOutcomes().get(0).target()).isEqualTo("5");
        assertThat(draft.evaluationCriteria()).isEqualTo(Criterion.PROPOSED);
        assertThat(draft.timeline().responseDeadline()).isEqualTo(world.today().plusDays(18));
    }

    @Test
    void csv_as_chinese_spreadsheet_programs_write_it_is_read() {
        ImportReport report = world.imports.importSheet(batch, csv(Charset.forName("GB18030"), row("第一项需求")));
        assertThat(report.issues()).isEmpty();
        assertThat(report.imported()).extracting(ImportReport.Row::title).containsExactly("第一项需求");
    }

    @Test
    void a_corrected_row_becomes_a_demand_and_is_closed() {
        Map<String, String> wrong = row("第二项需求");
        wrong.remove("背景");
        long issue =
                world.imports.importSheet(batch, xlsx(wrong)).issues().get(0).id();

        InvalidInput still = catchThrowableOfType(
                InvalidInput.class, () -> world.imports.correct(batch, issue, Map.of("名称", "第二项需求")));
        assertThat(still.violations()).extracting(Violation::field).contains("background", "problem");
        assertThat(world.issueStore.get(0).status()).isEqualTo(ImportIssue.Status.OPEN);

        String demand = world.imports.correct(batch, issue, row("第二项需求"));
        assertThat(world.demand(demand).title()).isEqualTo("第二项需求");
        assertThat(world.issueStore.get(0).status()).isEqualTo(ImportIssue.Status.IMPORTED);
        assertThat(world.issueStore.get(0).demandId()).isEqualTo(demand);
        assertThatThrownBy(() -> world.imports.discard(batch, issue, "不需要")).isInstanceOf(IssueClosed.class);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Map<String, String> wrong = row("第二项需求");
        wrong.remove("背景");
        SheetFile file = xlsx(row("第一项需求"), wrong);
        world.imports.importSheet(batch, file);
        ImportReport again = world.imports.importSheet(batch, file);
        assertThat(again.imported()).isEmpty();
        assertThat(again.known()).extracting(ImportReport.Row::title).containsExactly("第一项需求");
        assertThat(world.demands.stored).hasSize(1);
        assertThat(world.issueStore).hasSize(1);
    }

    @Test
    void a_changed_row_under_a_title_that_is_taken_is_kept_as_wrong() {
        world.imports.importSheet(batch, xlsx(row("第一项需求")));
        Map<String, String> changed = row("第一项需求");
        changed.put("背景", "另一段背景");
        ImportReport report = world.imports.importSheet(batch, xlsx(changed));
        assertThat(report.issues().get(0).faults()).extracting(Violation::code).containsExactly("duplicate");
    }

    @Test
    void a_row_may_be_given_up_for_a_reason() {
        Map<String, String> wrong = row("第二项需求");
        wrong.remove("背景");
        long issue =
                world.imports.importSheet(batch, xlsx(wrong)).issues().get(0).id();
        assertThatThrownBy(() -> world.imports.discard(batch, issue, "")).isInstanceOf(InvalidInput.class);
        world.imports.discard(batch, issue, "已并入其他需求");
        assertThat(world.issueStore.get(0).note()).isEqualTo("已并入其他需求");
        assertThat(world.actions()).contains("demand-batch.rowDiscarded");
    }

    @Test
    void a_file_with_an_unknown_column_or_without_titles_is_refused_as_a_whole() {
        Map<String, String> odd = row("第一项需求");
        odd.put("幸运数字", "8");
        assertThatThrownBy(() -> world.imports.importSheet(batch, xlsx(odd)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("unknownColumn");
        Map<String, String> untitled = row("第一项需求");
        untitled.remove("名称");
        assertThatThrownBy(() -> world.imports.importSheet(batch, xlsx(untitled)))
                .hasMessageContaining("missingColumn");
        assertThat(world.demands.stored).isEmpty();
    }

    @Test
    void wrong_rows_concern_the_organiser_and_those_who_brought_them() {
        world.as("officer.o003", "O003", Role.AUTHORITY_OFFICER);
        Map<String, String> foreign = row("他单位的需求");
        ImportReport report = world.imports.importSheet(batch, xlsx(foreign));
        assertThat(report.issues().get(0).faults()).extracting(Violation::code).containsExactly("demand.notYourUnit");
        assertThat(world.imports.issues(batch)).hasSize(1);
        assertThat(world.asOfficer().imports.issues(batch)).hasSize(1);
        world.as("officer.o004", "O004", Role.AUTHORITY_OFFICER);
        assertThat(world.imports.issues(batch)).isEmpty();
        long id = report.issues().get(0).id();
        assertThatThrownBy(() -> world.imports.discard(batch, id, "x")).isInstanceOf(IssueNotFound.class);
    }

    @Test
    void the_template_holds_exactly_the_columns_that_are_read() {
        DemandTemplate template = new DemandTemplate(world.codes);
        List<String> headers =
                Arrays.stream(DemandColumn.values()).map(DemandColumn::header).toList();
        assertThat(SheetReader.read(new SheetFile("t.xlsx", template.xlsx())).headers())
                .isEqualTo(headers);
        assertThat(SheetReader.read(new SheetFile("t.csv", template.csv())).headers())
                .isEqualTo(headers);
    }

    static Map<String, String> row(String title) {
        Map<String, String> cells = new HashMap<>();
        cells.put("名称", title);
        cells.put("规模类型", "综合性重大场景");
        cells.put("需求方性质", "政府");
        cells.put("发布单位", "甲省交通运输厅");
        cells.put("所属主题", "安全增效；KEEP_OPEN");
        cells.put("运输方式", "公路、水路");
        cells.put("业务领域", "经营业户");
        cells.put("区域", "长三角");
        cells.put("背景", "转运环节多，信息不连贯。");
        cells.put("拟解决问题", "跨部门核对困难。");
        cells.put("建设内容", "贯通电子运单\n建立异常识别");
        cells.put("数据需求", "车辆风险指数|数据应用|每日|运营企业|G2|市场采购|是\n从业资格核验|002|每日||G2|SHARED|否");
        cells.put("预期成效", "异常停留发现时延|35|5|分钟|系统记录");
        cells.put("投资规模（万元）", "1,620.50");
        cells.put("合作方式", "揭榜挂帅");
        cells.put("应答资格", "具备数据加工处理能力");
        cells.put("联系部门", "数据业务部（示例）");
        cells.put("联系人", "示例联系人02");
        cells.put("联系电话", "000-00000002");
        return cells;
    }

    @SafeVarargs
    private static List<List<String>> table(Map<String, String>... rows) {
        List<String> headers = Arrays.stream(rows)
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        List<List<String>> table = new ArrayList<>(List.of(headers));
        for (Map<String, String> row : rows) {
            table.add(
                    headers.stream().map(header -> row.getOrDefault(header, "")).toList());
        }
        return table;
    }

    @SafeVarargs
    private static SheetFile xlsx(Map<String, String>... rows) {
        return new SheetFile("需求.xlsx", SheetWriter.xlsx(List.of(new SheetWriter.Table("场景需求", table(rows)))));
    }

    @SafeVarargs
    private static SheetFile csv(Charset charset, Map<String, String>... rows) {
        byte[] utf8 = SheetWriter.csv(new SheetWriter.Table("场景需求", table(rows)));
        return new SheetFile("需求.csv", new String(utf8, StandardCharsets.UTF_8).getBytes(charset));
    }
}
