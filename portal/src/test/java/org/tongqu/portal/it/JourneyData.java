package org.tongqu.portal.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people write during the journey; all fictional. */
final class JourneyData {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String MONTH = "2026-11";

    private JourneyData() {}

    static Map<String, Object> batch(String name) {
        return Map.of(
                "year",
                2026,
                "name",
                name,
                "type",
                "DEMAND",
                "notice",
                "示例公告",
                "collectFrom",
                TODAY.minusDays(2),
                "collectTo",
                TODAY,
                "publishOn",
                TODAY,
                "responseDeadline",
                TODAY.plusDays(28));
    }

    static Map<String, Object> demand(String title) {
        Map<String, Object> demand = new LinkedHashMap<>();
        demand.put("title", title);
        demand.put("tier", "FOCUSED");
        demand.put("demandSide", "GOV");
        demand.put("themes", List.of("KEEP_OPEN"));
        demand.put("transportModes", List.of("ROAD"));
        demand.put("businessFields", List.of("INFRA"));
        demand.put("regionCluster", "YRD");
        demand.put("background", "示例背景：冬季团雾多发。");
        demand.put("problem", "示例问题：预警滞后，分流不及时。");
        demand.put("buildContent", List.of("建立路段预警模型"));
        demand.put("dataNeeds", List.of(need()));
        demand.put(
                "expectedOutcomes", List.of(Map.of("indicator", "滞留时长", "baseline", 95, "target", 45, "unit", "分钟")));
        demand.put("securityRequirements", "示例安全要求");
        demand.put("investmentWan", 100);
        demand.put("cooperationMode", "BID");
        demand.put("responderQualification", List.of("具备数据加工处理能力"));
        demand.put(
                "contact",
                Map.of("department", "数据部（示例）", "person", "示例联系人", "phone", "000-00000000", "email", "a@example.com"));
        return demand;
    }

    private static Map<String, Object> need() {
        return Map.of(
                "name", "断面交通流",
                "deliveryForm", "002",
                "updateFrequency", "001",
                "securityGrade", "G2",
                "accessMode", "AUTHORISED",
                "mandatory", true);
    }

    /** A sheet of two rows: the first is right, the second has no name, no number and an unknown way of cooperation. */
    static String sheet(String head) {
        Map<String, String> right = new LinkedHashMap<>();
        right.put("名称", "服务区充电排队预测");
        right.put("规模类型", "高价值小切口场景");
        right.put("需求方性质", "政府");
        right.put("所属主题", "服务公众出行");
        right.put("运输方式", "公路");
        right.put("业务领域", "基础设施");
        right.put("区域", "长三角");
        right.put("背景", "节假日充电排队");
        right.put("拟解决问题", "缺少预测");
        right.put("建设内容", "建立预测模型");
        right.put("数据需求", "充电桩状态|API产品|实时|充电企业|G2|市场采购|是");
        right.put("预期成效", "平均排队|40|15|分钟|示例口径");
        right.put("安全要求", "不涉及个人信息");
        right.put("投资规模（万元）", "80");
        right.put("合作方式", "揭榜挂帅");
        right.put("应答资格", "具备数据加工处理能力");
        right.put("联系部门", "数据部（示例）");
        right.put("联系人", "示例联系人");
        right.put("联系电话", "000-00000000");
        right.put("联系邮箱", "a@example.com");
        Map<String, String> wrong = new LinkedHashMap<>(right);
        wrong.put("名称", "");
        wrong.put("合作方式", "随便");
        wrong.put("投资规模（万元）", "很多");
        return head + "\n" + row(head, right) + "\n" + row(head, wrong) + "\n";
    }

    private static String row(String head, Map<String, String> cells) {
        return List.of(head.replace("\uFEFF", "").strip().split(",")).stream()
                .map(column -> "\"" + cells.getOrDefault(column, "") + "\"")
                .collect(Collectors.joining(","));
    }

    /** A product like a listed one, with another name and price. */
    static Map<String, Object> product(JsonNode like, String name, String price) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", name);
        draft.put("summary", "按团雾易发路段输出一分钟粒度断面交通流。");
        draft.put(
                "source",
                Map.of(
                        "kind", "AUTH",
                        "dataHolderId", like.at("/source/dataHolderId").asText(),
                        "authorisationId", like.at("/source/authorisationId").asText()));
        for (String part : List.of("classification", "safety", "content", "usage", "quality", "assessments")) {
            draft.put(part, like.path(part));
        }
        draft.put(
                "price",
                Map.of(
                        "kind", "GUIDED",
                        "plan", "PER_CALL",
                        "unit", "THOUSAND_CALLS",
                        "amount", new java.math.BigDecimal(price),
                        "freeForPublicGovernance", true));
        return draft;
    }

    static Map<String, Object> consortium(String demandId) {
        return Map.of(
                "name",
                "示例三方数据创新联合体",
                "purpose",
                "共同提供团雾路段通行数据服务",
                "demandIds",
                List.of(demandId),
                "charter",
                Map.of(
                        "decisionBody", "理事会",
                        "votingRule", "一致同意",
                        "secretariatId", "O011",
                        "ipPolicy", "共有",
                        "dataPolicy", "持有权不转移",
                        "exitRules", List.of("提前60日书面提出"),
                        "disputeResolution", "协商",
                        "meetingFrequency", "每季度",
                        "dutiesOfLead", List.of("统筹")));
    }

    static Map<String, Object> contribution(String organisation, int data, int technology) {
        return Map.of(
                "organisationId",
                organisation,
                "scores",
                Map.of(
                        "DATA", data,
                        "TECH", technology,
                        "FUND", 50,
                        "COMPUTE", 50,
                        "OPERATE", 50,
                        "STANDARD", 50));
    }

    /** @param consortiumId whose members share the revenue; null if the seller keeps all */
    static Map<String, Object> agreement(String productId, String consortiumId) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("scope", "长三角");
        terms.put("text", "按约定用途使用");
        terms.put("effectiveOn", TODAY.withDayOfMonth(1));
        terms.put("expiresOn", TODAY.plusYears(1));
        terms.put("consortiumId", consortiumId);
        return Map.of(
                "type", "DATA_PROVISION",
                "title", "断面交通流数据提供合同（示例）",
                "productId", productId,
                "purposeClass", "INDUSTRY",
                "scenario", "保险风险定价",
                "terms", terms);
    }

    /** Terms that differ from those of {@link #agreement} in their words, from a day on. */
    static Map<String, Object> amendedTerms(String consortiumId, LocalDate from, String text) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("scope", "长三角");
        terms.put("text", text);
        terms.put("effectiveOn", from);
        terms.put("expiresOn", TODAY.plusYears(1));
        terms.put("consortiumId", consortiumId);
        return terms;
    }

    /** What is sent to apply for the use of a product from this month on for a year. */
    static Map<String, Object> use(String productId, String purposeClass) {
        return Map.of(
                "productId",
                productId,
                "purposeClass",
                purposeClass,
                "use",
                "保险风险定价",
                "recipients",
                "示例精算部门",
                "startsOn",
                TODAY.withDayOfMonth(1),
                "endsOn",
                TODAY.plusYears(1));
    }

    /** What is sent to have an amount of the first line of an invoice given back. */
    static Map<String, Object> credit(String invoiceId, long grossFen, String reference) {
        return Map.of(
                "invoiceId",
                invoiceId,
                "lines",
                List.of(Map.of("no", 1, "grossFen", grossFen)),
                "reason",
                "SERVICE_FAILURE",
                "explanation",
                "接口中断三小时（示例）",
                "reference",
                reference);
    }

    /** Records {@code from} to {@code to - 1} of use, 1,237 calls each, spread over the first twenty days of the month. */
    static Map<String, Object> usage(String orderId, int from, int to) {
        List<Map<String, Object>> records = IntStream.range(from, to)
                .mapToObj(i -> Map.<String, Object>of("eventId", "e" + i, "quantity", 1237, "at", moment(i)))
                .toList();
        return Map.of("orderId", orderId, "source", "gateway-" + orderId, "records", records);
    }

    private static OffsetDateTime moment(int i) {
        return TODAY.withDayOfMonth(1 + i % 20).atTime(10, 0).atOffset(ZoneOffset.ofHours(8));
    }
}
