package org.tongqu.portal.it.journey;

import java.nio.file.Path;
import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** An officer brings three demands together and submits them; a reviewer returns one and approves the batch. */
public final class BatchStation {

    static final String BATCH = "2026年冬季保畅示例批次";
    static final String DEMAND = "团雾路段限速协同发布";
    static final String RETURNED = "长下坡路段货车风险提示";

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public BatchStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    /** @param folder where the workbook is written that the officer hands over */
    public void run(Path folder) {
        officerOpensABatch();
        officerWritesDemand(DEMAND);
        officerWritesDemand(RETURNED);
        officerImports(folder);
        officerSubmits();
        reviewerClaims();
        reviewerReturns();
        reviewerApproves();
        officerFindsNothingLost();
    }

    private void officerOpensABatch() {
        screen.as("officer");
        album.pictures("workplace-officer");
        screen.goTo("批次与需求");
        screen.press("新建批次");
        screen.type("批次名称", BATCH);
        screen.type("征集公告", "示例公告：征集冬季保通保畅场景。");
        screen.typeDay("征集开始", "2026-11-20");
        screen.typeDay("征集结束", "2026-11-22");
        screen.typeDay("计划发布日", "2026-11-22");
        screen.typeDay("响应截止", "2026-12-20");
        screen.press("新建批次");
        screen.arrives("workplace/batches/2026-.*");
        screen.sees(BATCH, "征集中");
        journey.tell("batch", screen.number());
    }

    private void officerWritesDemand(String title) {
        screen.press("填报需求");
        new DemandPaper(screen).write(title);
        if (title.equals(DEMAND)) {
            album.picture("demand-form");
        }
        screen.press("保存并检查");
        screen.arrives("workplace/batches/" + journey.told("batch"));
        screen.sees(title);
    }

    private void officerImports(Path folder) {
        screen.upload(DemandSheet.write(folder));
        screen.sees("导入 1 行，已存在 0 行，待更正 1 行", "待更正的行 1", "第 3 行", DemandSheet.RIGHT);
        album.picture("import-report");
        screen.press("更正");
        screen.sees("更正第 3 行", "随便");
        album.picture("wrong-row");
        screen.press("返回");
    }

    private void officerSubmits() {
        screen.press("提交评审");
        screen.sees(BATCH, "1 行，保留在批次中");
        screen.press("提交评审");
        screen.sees("评审中");
        album.picture("batch-submitted");
    }

    private void reviewerClaims() {
        screen.as("reviewer");
        screen.goTo("待办任务");
        screen.sees("审核场景需求批次", BATCH);
        album.pictures("inbox-reviewer");
        screen.pressBeside(BATCH, "去审核");
        screen.arrives("workplace/tasks/.+");
        journey.tell("batchTask", screen.path());
        screen.press("认领");
        screen.sees("你已认领");
        album.picture("task-claimed");
    }

    private void reviewerReturns() {
        screen.press("查看场景需求批次");
        screen.follow(RETURNED);
        screen.press("退回需求");
        screen.press("退回需求");
        screen.sees("退回意见");
        screen.type("退回意见", "请补充技术指标");
        screen.press("退回需求");
        screen.seesNot("评审中");
    }

    private void reviewerApproves() {
        screen.open(journey.told("batchTask"));
        screen.type("意见", "内容完整，同意发布。");
        screen.press("同意");
        screen.sees(BATCH, "同意");
        screen.press("同意");
        screen.sees("已同意");
        album.picture("batch-approved");
    }

    private void officerFindsNothingLost() {
        screen.as("officer");
        screen.open("workplace/batches/" + journey.told("batch"));
        screen.sees("已发布", RETURNED, "请补充技术指标", "待更正的行 1");
        album.picture("batch-published-officer");
        screen.follow(DEMAND);
        screen.arrives("demands/SD-.*");
        journey.tell("demand", screen.number());
    }
}
