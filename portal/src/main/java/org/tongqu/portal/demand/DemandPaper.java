package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.demand.sheet.SheetWriter;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.text.Languages;

/** The demand as a workbook to take along 需求说明书: its statements, its data needs, its expected outcomes. */
@ApplicationScoped
@Transactional
public class DemandPaper {

    private DemandDesk desk;
    private CodeTables codes;
    private Organisations organisations;

    protected DemandPaper() {} // for CDI proxies

    @Inject
    public DemandPaper(DemandDesk desk, CodeTables codes, Organisations organisations) {
        this.desk = desk;
        this.codes = codes;
        this.organisations = organisations;
    }

    /** The workbook in Simplified Chinese, the language of the original; with the contact for signed-in people only. */
    @Needs("demand.read")
    public byte[] xlsx(String demandId) {
        ScenarioDemand demand = desk.readable(demandId);
        DemandDraft content =
                desk.isSignedIn() ? demand.content() : demand.content().withoutContact();
        return SheetWriter.xlsx(List.of(
                new SheetWriter.Table("需求说明书", statements(demand, content)),
                new SheetWriter.Table("数据需求", needs(content)),
                new SheetWriter.Table("预期成效", outcomes(content))));
    }

    private List<List<String>> statements(ScenarioDemand demand, DemandDraft content) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目", "内容"));
        rows.add(List.of("编号", demand.id()));
        rows.add(List.of("名称", content.title()));
        rows.add(List.of("规模类型", name("demandTiers", content.tier())));
        rows.add(List.of("发布单位", organisations.name(content.publisherId())));
        rows.add(List.of("所属主题", names("themes", content.themes())));
        rows.add(List.of("运输方式", names("transportModes", content.transportModes())));
        rows.add(List.of("业务领域", names("businessFields", content.businessFields())));
        rows.add(List.of("区域", name("regionClusters", content.regionCluster())));
        rows.add(List.of("背景", content.background()));
        rows.add(List.of("拟解决问题", content.problem()));
        rows.add(List.of("建设内容", String.join("\n", content.buildContent())));
        rows.add(List.of("技术指标", String.join("\n", content.technicalIndicators())));
        rows.add(List.of("安全要求", content.securityRequirements()));
        rows.add(List.of("合作方式", name("cooperationModes", content.cooperationMode())));
        rows.add(List.of(
                "投资规模（万元）",
                content.investmentWan() == null ? "" : content.investmentWan().toPlainString()));
        rows.add(List.of("应答资格", String.join("\n", content.responderQualification())));
        rows.add(List.of("是否接受联合体", content.consortiumAccepted() ? "是" : "否"));
        content.evaluationCriteria().forEach(one -> rows.add(List.of("评审标准：" + one.name(), one.weight() + " 分")));
        rows.add(List.of("响应截止", day(content.timeline().responseDeadline())));
        rows.add(List.of("签约期限", day(content.timeline().contractBy())));
        rows.add(List.of("实施开始", day(content.timeline().startOn())));
        rows.add(List.of("实施结束", day(content.timeline().endOn())));
        rows.add(List.of("权属约定", content.rightsTerms()));
        rows.add(List.of("支持政策", content.supportPolicy()));
        rows.add(List.of("联系部门", Plain.text(content.contact().department())));
        rows.add(List.of("联系人", Plain.text(content.contact().person())));
        rows.add(List.of("联系电话", Plain.text(content.contact().phone())));
        rows.add(List.of("联系邮箱", Plain.text(content.contact().email())));
        return rows;
    }

    private List<List<String>> needs(DemandDraft content) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("名称", "形式", "频率", "持有方类型", "期望分级", "获取方式", "是否必需"));
        for (DataNeed need : content.dataNeeds()) {
            rows.add(List.of(
                    need.name(),
                    name("deliveryForms", need.deliveryForm()),
                    name("updateFrequencies", need.updateFrequency()),
                    need.holderKind(),
                    name("securityGrades", need.securityGrade()),
                    name("accessModes", need.accessMode()),
                    need.mandatory() ? "是" : "否"));
        }
        return rows;
    }

    private static List<List<String>> outcomes(DemandDraft content) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("指标", "基线", "目标", "单位", "口径"));
        for (ExpectedOutcome outcome : content.expectedOutcomes()) {
            rows.add(List.of(
                    outcome.indicator(),
                    outcome.baseline() == null ? "" : outcome.baseline().toPlainString(),
                    outcome.target() == null ? "" : outcome.target().toPlainString(),
                    outcome.unit(),
                    outcome.basis()));
        }
        return rows;
    }

    private String name(String table, String code) {
        return codes.name(table, code, Languages.ZH_CN);
    }

    private String names(String table, Collection<String> wanted) {
        return String.join("、", wanted.stream().map(code -> name(table, code)).toList());
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
