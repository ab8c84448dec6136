package org.tongqu.portal.demand;

import java.util.Arrays;
import java.util.Optional;

/** The columns of a demand spreadsheet; a header is the Chinese name or the field of the REST form. */
enum DemandColumn {
    TITLE("title", "名称", "最多 40 字，必填"),
    TIER("tier", "规模类型", "代码或名称，见“代码”"),
    SIDE("demandSide", "需求方性质", "政府、事业、企业"),
    PUBLISHER("publisherId", "发布单位", "单位编号或全称；空缺为填报单位"),
    THEMES("themes", "所属主题", "代码或名称，多项用分号隔开"),
    MODES("transportModes", "运输方式", "代码或名称，多项用分号隔开"),
    FIELDS("businessFields", "业务领域", "代码或名称，多项用分号隔开"),
    REGION("regionCluster", "区域", "代码或名称"),
    BACKGROUND("background", "背景", "最多 500 字"),
    PROBLEM("problem", "拟解决问题", "最多 500 字"),
    BUILD("buildContent", "建设内容", "每行一项"),
    INDICATORS("technicalIndicators", "技术指标", "每行一项（选填）"),
    NEEDS("dataNeeds", "数据需求", "每行一项：名称|形式|频率|持有方类型|期望分级|获取方式|是否必需（是、否）"),
    OUTCOMES("expectedOutcomes", "预期成效", "每行一项：指标|基线|目标|单位|口径"),
    SECURITY("securityRequirements", "安全要求", "最多 500 字（选填）"),
    INVESTMENT("investmentWan", "投资规模（万元）", "数字（选填）"),
    FUNDING("fundingNote", "资金来源", "最多 200 字（选填）"),
    COOPERATION("cooperationMode", "合作方式", "代码或名称"),
    QUALIFICATION("responderQualification", "应答资格", "每行一项"),
    CONSORTIUM("consortiumAccepted", "是否接受联合体", "是、否；空缺为是"),
    CRITERIA("evaluationCriteria", "评审标准", "每行一项：名称|权重，权重合计 100；空缺为平台建议"),
    RIGHTS("rightsTerms", "权属约定", "最多 500 字（选填）"),
    SUPPORT("supportPolicy", "支持政策", "最多 500 字（选填）"),
    DEADLINE("timeline.responseDeadline", "响应截止", "日期；空缺为批次的截止日"),
    EVALUATION("timeline.evaluationOn", "评审日期", "日期（选填）"),
    PUBLICITY("timeline.publicityFrom", "公示开始", "日期（选填）"),
    CONTRACT("timeline.contractBy", "签约期限", "日期（选填）"),
    START("timeline.startOn", "实施开始", "日期（选填）"),
    END("timeline.endOn", "实施结束", "日期（选填）"),
    DEPARTMENT("contact.department", "联系部门", "必填，登录后可见"),
    PERSON("contact.person", "联系人", "必填，登录后可见"),
    PHONE("contact.phone", "联系电话", "电话、邮箱至少一项"),
    EMAIL("contact.email", "联系邮箱", "电话、邮箱至少一项");

    private final String field;
    private final String header;
    private final String hint;

    DemandColumn(String field, String header, String hint) {
        this.field = field;
        this.header = header;
        this.hint = hint;
    }

    /** The field of the draft that the column fills; violations name it. */
    String field() {
        return field;
    }

    String header() {
        return header;
    }

    String hint() {
        return hint;
    }

    static Optional<DemandColumn> of(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header) || column.field.equals(header))
                .findFirst();
    }
}
