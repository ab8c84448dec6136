package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** A publisher registers a product, is refused for its price, corrects it; two reviewers list it. */
public final class ProductStation {

    static final String PRODUCT = "团雾路段分钟级通行接口";
    private static final String AUTHORISATION = "甲省交通运输公共数据资源授权运营协议（示例）";

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public ProductStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        publisherRegisters();
        officerSetsTheCeiling();
        reviewerApprovesTheCeiling();
        publisherIsRefused();
        publisherCorrects();
        reviewerChecks();
        secondReviewerLists();
    }

    private void publisherRegisters() {
        screen.as("publisher");
        screen.goTo("我的产品");
        screen.press("登记数据产品");
        screen.type("产品名称", PRODUCT);
        screen.type("简介", "按团雾易发路段输出一分钟粒度断面交通流。");
        screen.choose("来源", "公共数据授权运营");
        screen.pick("数据持有方", "示例甲省交通运输厅");
        screen.choose("授权运营协议", "AG-001 " + AUTHORISATION);
        screen.choose("交付形式", "API产品");
        screen.choose("交付方式", "API传输");
        screen.choose("更新频率", "实时");
        screen.choose("运输方式", "公路");
        screen.choose("业务领域", "基础设施");
        screen.pick("主题", "保通保畅");
        screen.choose("区域", "长三角");
        screen.choose("安全分级", "一般数据2级");
        screen.choose("开放属性", "有条件开放");
        screen.choose("共享属性", "有条件共享");
        publisherFillsTheRest();
    }

    private void publisherFillsTheRest() {
        screen.pick("合规评估机构", "示例衡信律师事务所");
        screen.choose("合规评估结论", "通过");
        screen.type("合规评估报告编号", "HG-2026-900");
        screen.type("字段", "断面编号｜文本｜D-001\n流量｜整数｜43\n平均速度｜小数｜61.5");
        screen.type("空间范围", "长三角");
        screen.type("时间范围", "2024-01 至今");
        screen.pick("适用场景", "保通保畅");
        screen.type("不可以", "不得用于还原单车行程");
        screen.choose("价格性质", "政府指导价（公共数据运营服务费）");
        screen.choose("计费方式", "按量");
        screen.type("单价（元）", "2.00");
        screen.choose("计费单位", "千次");
        screen.tick("用于公共治理和公益事业免费");
        screen.press("保存草稿");
        screen.arrives("workplace/products/DP-.*");
        screen.sees("已自动保存");
        journey.tell("product", screen.number());
        album.picture("product-form");
    }

    private void officerSetsTheCeiling() {
        screen.as("officer");
        screen.goTo("授权与定价");
        screen.pressIn(AUTHORISATION, "核定上限价");
        screen.type("产品编号", journey.told("product"));
        screen.type("上限收费标准（元，选填）", "1.5");
        screen.choose("计费单位", "千次");
        album.picture("ceiling-proposal");
        screen.press("核定上限价");
        screen.sees("（待批准）");
    }

    private void reviewerApprovesTheCeiling() {
        screen.as("reviewer");
        screen.goTo("授权与定价");
        screen.pressBeside(journey.told("product"), "批准");
        screen.sees(journey.told("product"), "批准后立即生效并对外披露");
        screen.press("批准");
        screen.seesNotBeside(journey.told("product"), "（待批准）");
    }

    private void publisherIsRefused() {
        screen.as("publisher");
        screen.goTo("我的产品");
        screen.follow(PRODUCT);
        screen.sees("上限收费标准：1.50 元/千次（协议 AG-001）");
        screen.press("提交审核");
        screen.sees("有 1 处需要修改", "价格 2.00 元/千次 高于上限 1.50 元/千次");
        album.pictures("product-refused");
    }

    private void publisherCorrects() {
        screen.type("单价（元）", "1.50");
        screen.press("提交审核");
        screen.sees(PRODUCT, "1.50 元/千次");
        album.picture("product-submit");
        screen.press("提交审核");
        screen.arrives("products/" + journey.told("product"));
        screen.sees(PRODUCT, "审核");
    }

    private void reviewerChecks() {
        screen.as("reviewer");
        screen.goTo("待办任务");
        screen.pressBeside(PRODUCT, "去审查");
        album.picture("product-task");
        screen.press("审查合格");
        screen.press("审查合格");
        screen.sees("已同意");
    }

    private void secondReviewerLists() {
        screen.as("reviewer.o001");
        screen.goTo("待办任务");
        screen.pressBeside(PRODUCT, "去审核");
        screen.press("同意上架");
        screen.press("同意上架");
        screen.sees("已同意");
        album.picture("product-case");
        screen.asVisitor();
        screen.open("products/" + journey.told("product"));
        screen.sees(PRODUCT, "已上架", "1.50 元/千次");
        album.pictures("product-public");
    }
}
