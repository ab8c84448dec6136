package org.tongqu.portal.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.tongqu.portal.it.browser.Album;
import org.tongqu.portal.it.browser.Screen;

/** The three members read their statements; what they get adds up to the invoice's net amount. */
public final class StatementStation {

    private final Journey journey;
    private final Screen screen;
    private final Album album;

    public StatementStation(Journey journey) {
        this.journey = journey;
        this.screen = journey.screen();
        this.album = journey.album();
    }

    public void run() {
        BigDecimal sum =
                share("finance", "O011").add(share("member.o030", "O030")).add(share("member.o033", "O033"));
        assertThat(sum).isEqualByComparingTo(amount(journey.told("net")));
        walksBackToTheRecords();
        strangersCode();
    }

    /** From the line of the statement over the journal and the charge to the records of use. */
    private void walksBackToTheRecords() {
        screen.as("member.o030");
        screen.open("statements/JS-O030-2026-11");
        screen.follow("结算入账 JZ-");
        screen.arrives("workplace/journals/.*");
        screen.sees("分录", "合计，借贷相等");
        album.pictures("journal");
        screen.follow("按量计费");
        screen.arrives("workplace/invoices/.*/charges/.*");
        screen.sees("金额怎么算出来", "用量记录", "与计费数量一致");
        album.pictures("charge");
        screen.as("finance");
        screen.open("workplace/invoices/" + journey.told("invoice"));
        screen.sees("下载单据");
        album.pictures("invoice-paper");
        screen.open("workplace/settlements/" + journey.told("settlement"));
        screen.sees("下载单据");
        album.pictures("settlement-paper");
    }

    /** A document that was never issued here. */
    private void strangersCode() {
        screen.asVisitor();
        screen.open("verify?code=TQJS+0000+0000+0000");
        screen.sees("没有这个核验码");
        album.pictures("verify-unknown");
    }

    private BigDecimal share(String member, String organisation) {
        screen.as(member);
        screen.goTo("收益分配");
        if (member.equals("finance")) {
            album.picture("settlement-list");
        }
        screen.open("statements/JS-" + organisation + "-2026-11");
        screen.sees("成员结算单", "本期应得（元）");
        album.pictures("statement-" + organisation.toLowerCase(java.util.Locale.ROOT));
        return amount(screen.lastInRowLinkedTo("settlements/" + journey.told("settlement")));
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text.replaceAll("[^0-9.]", ""));
    }
}
