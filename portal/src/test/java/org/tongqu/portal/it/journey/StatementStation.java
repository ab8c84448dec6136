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
