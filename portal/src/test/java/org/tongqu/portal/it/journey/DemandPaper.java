package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Screen;

/** Fills the form of a demand as an officer does. */
final class DemandPaper {

    private static final String NEED = "第 1 项数据需求";
    private static final String OUTCOME = "第 1 项指标";

    private final Screen screen;

    DemandPaper(Screen screen) {
        this.screen = screen;
    }

    void write(String title) {
        screen.type("名称", title);
        screen.choose("规模类型", "高价值小切口场景");
        screen.choose("需求方性质", "政府（公共机构）");
        screen.pick("发布单位", "示例甲省交通运输厅");
        screen.pick("所属主题", "保通保畅");
        screen.pick("运输方式", "公路");
        screen.pick("业务领域", "基础设施");
        screen.choose("区域", "长三角");
        screen.type("背景", "示例背景：冬季团雾多发，路段限速信息发布不同步。");
        screen.type("拟解决问题", "示例问题：预警滞后，限速与分流不及时。");
        screen.type("建设内容", "建立路段预警模型");
        need();
        outcome();
        screen.choose("合作方式", "揭榜挂帅");
        screen.type("投资规模（万元）", "100");
        screen.type("应答资格", "具备数据加工处理能力");
        screen.type("联系部门", "数据部（示例）");
        screen.type("联系人", "示例联系人");
        screen.type("联系电话", "000-00000000");
    }

    private void need() {
        screen.press("添加数据需求");
        screen.typeIn(NEED, "数据名称", "断面交通流");
        screen.chooseIn(NEED, "交付形式", "API产品");
        screen.chooseIn(NEED, "更新频率", "实时");
        screen.chooseIn(NEED, "期望分级", "一般数据2级");
        screen.chooseIn(NEED, "获取方式", "公共数据授权运营");
    }

    private void outcome() {
        screen.press("添加指标");
        screen.typeIn(OUTCOME, "指标", "滞留时长");
        screen.typeIn(OUTCOME, "现状", "95");
        screen.typeIn(OUTCOME, "目标", "45");
        screen.typeIn(OUTCOME, "单位", "分钟");
    }
}
