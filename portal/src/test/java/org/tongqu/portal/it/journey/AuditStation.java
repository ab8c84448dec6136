package org.tongqu.portal.it.journey;

import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** The pages of the objects say who did what to them. */
public final class AuditStation {

    private static final String OFFICER = "示例经办甲";
    private static final String REVIEWER = "示例审核甲";
    private static final String PUBLISHER = "示例产品经理";
    private static final String FINANCE = "示例财务";
    private static final String LEAD = "示例联合体负责人";
    private static final String O030 = "示例成员（气象）";
    private static final String O033 = "示例成员（隐私计算）";

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public AuditStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        page("officer", "workplace/batches/" + journey.told("batch"), "audit-batch", OFFICER, REVIEWER);
        page("officer", "demands/" + journey.told("demand"), "audit-demand", OFFICER, REVIEWER);
        page("publisher", "products/" + journey.told("product"), "audit-product", PUBLISHER, REVIEWER, "示例审核部");
        page(
                "buyer",
                "workplace/agreements/" + journey.told("agreement"),
                "audit-agreement",
                "示例采购",
                PUBLISHER,
                "示例企业管理员");
        page("finance", "workplace/invoices/" + journey.told("invoice"), "audit-invoice", FINANCE);
        page(
                "finance",
                "workplace/settlements/" + journey.told("settlement"),
                "audit-settlement",
                FINANCE,
                LEAD,
                O030,
                O033);
        page("lead", "consortia/" + journey.told("consortium"), "audit-consortium", LEAD, O030, O033, REVIEWER);
    }

    private void page(String reader, String path, String picture, String... actors) {
        screen.as(reader);
        screen.open(path);
        screen.sees(actors);
        album.picture(picture);
    }
}
