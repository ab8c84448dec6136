package org.tongqu.portal.it;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongqu.portal.it.browser.Browser;
import org.tongqu.portal.it.look.Look;
import org.tongqu.portal.it.look.Page;
import org.tongqu.portal.it.look.PageCheck;
import org.tongqu.portal.it.look.Viewer;

/** Holds the pages that nobody designed one by one to the same rules as those of {@link LookIT}. */
@ExtendWith(RunningPortal.class)
@InTheSecondLane
class OtherPagesIT {

    private static final List<Page> OTHERS = List.of(
            Page.open("demand-table", "demands?view=table"),
            Page.open("demand-matches", "demands/SD-2026-03-006/matches"),
            Page.open("batch", "batches/2026-03"),
            Page.open("product-list", "products"),
            Page.open("case-list", "cases"),
            Page.open("case-detail", "cases/TC-2026-001"),
            Page.open("consortium-list", "consortia"),
            Page.open("consortium-public", "consortia/IC-001"),
            Page.open("search", "search?q=%E5%8D%B1%E8%B4%A7%E8%BF%90%E8%BE%93"),
            Page.open("search-nothing", "search?q=qqqqqqqq"),
            Page.open("search-cases", "search?q=%E8%88%B9%E9%97%B8&kind=case"),
            Page.open("search-misspelt", "search?q=%E7%BD%91%E6%9C%88%E8%BD%A6"),
            Page.open("gaps", "gaps"),
            new Page("unmet-needs", "workplace/unmet-needs", "officer"),
            new Page("gap-proposals", "workplace/gap-proposals", "officer"),
            new Page("match-quality", "workplace/match-quality", "officer"),
            new Page("invitations", "workplace/invitations", "officer"),
            new Page("notices", "workplace/notices", "publisher"),
            new Page("saved-searches", "workplace/saved-searches", "publisher"),
            new Page("use-applications", "workplace/use-applications", "buyer"),
            new Page("use-application", "workplace/use-applications/UA-0002", "publisher"),
            new Page("credit-notes", "workplace/credit-notes", "finance"),
            new Page("share-agreements", "workplace/share-agreements", "lead"),
            new Page("share-agreement", "workplace/share-agreements/SN-0001", "lead"),
            new Page("disputes", "workplace/disputes", "alliance"),
            new Page("payouts", "workplace/payouts", "finance.o001"),
            new Page("bank-statements", "workplace/bank-statements", "finance.o001"),
            new Page("bank-statement", "workplace/bank-statements/BS-2026-000001", "finance.o001"),
            new Page("periods", "workplace/periods", "finance.o001"),
            new Page("period", "workplace/periods/2026-11", "auditor"),
            new Page("payout", "workplace/payouts/PO-2026-000001", "finance.o001"),
            new Page("product-matches", "products/DP-0001/matches", "publisher"),
            new Page("file-copies", "workplace/file-copies?code=COPY-0000-0000-0000", "publisher"),
            Page.open("verify", "verify?code=TQJS+0000+0000+0000"),
            Page.open("resources", "resources"),
            Page.open("disclosure", "disclosure"),
            Page.open("info", "info/about"),
            Page.open("not-found", "no-such-page"),
            Page.open("login", "login"));

    private static Browser browser;
    private static Viewer viewer;

    @BeforeAll
    static void open() {
        browser = Browser.start();
        viewer = new Viewer(browser, RunningPortal.url(), RunningPortal.PASSWORD);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    static Stream<Page> others() {
        MatrixObjects objects = MatrixWorld.untouched();
        String journal = "workplace/journals/" + objects.id("journal");
        String charge = "workplace/invoices/" + objects.id("invoice") + "/charges/1";
        String order = "workplace/orders/" + objects.id("order");
        String amended = "workplace/agreements/" + objects.id("amendedAgreement");
        String draft = "workplace/share-agreements/" + objects.id("shareNegotiation");
        return Stream.concat(
                OTHERS.stream(),
                Stream.of(
                        new Page("journal", journal, "finance"),
                        new Page("charge", charge, "finance"),
                        new Page("order-keys", order, "buyer"),
                        new Page("order-calls", order + "/calls", "buyer"),
                        new Page("agreement-versions", amended, "buyer"),
                        new Page("amendment", amended + "/amendments/1", "enterprise"),
                        new Page("dispute", "workplace/disputes/" + objects.id("dispute"), "alliance"),
                        new Page("share-draft", draft, "lead"),
                        new Page("share-terms", draft + "/terms", "lead")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void a_page_fits_its_width_and_is_accessible_on_a_desk_and_on_a_phone_at_night(Page page) {
        viewer.open(page, Look.WIDE);
        SoftAssertions softly = new SoftAssertions();
        PageCheck check = new PageCheck(viewer, softly);
        check.whole(page, Look.WIDE);
        Look night = new Look(Browser.PHONE, true);
        viewer.resize(night.width());
        viewer.darken();
        check.whole(page, night);
        softly.assertAll();
    }
}
