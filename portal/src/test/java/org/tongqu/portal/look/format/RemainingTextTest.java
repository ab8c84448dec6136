package org.tongqu.portal.look.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.text.Languages.EN;
import static org.tongqu.portal.text.Languages.ZH_CN;
import static org.tongqu.portal.text.Languages.ZH_TW;

import org.junit.jupiter.api.Test;

class RemainingTextTest {

    @Test
    void whatIsLeftFollowsTheTableOfTheDesign() {
        assertThat(RemainingText.days(18, ZH_CN)).isEqualTo("余 18 天");
        assertThat(RemainingText.days(18, ZH_TW)).isEqualTo("尚餘 18 天");
        assertThat(RemainingText.days(18, EN)).isEqualTo("18 days left");
        assertThat(RemainingText.workingDays(3, ZH_CN)).isEqualTo("余 3 个工作日");
        assertThat(RemainingText.workingDays(3, ZH_TW)).isEqualTo("尚餘 3 個工作日");
        assertThat(RemainingText.workingDays(3, EN)).isEqualTo("3 working days left");
    }

    @Test
    void overdueIsSaidAsOverdue() {
        assertThat(RemainingText.workingDays(-1, ZH_CN)).isEqualTo("逾期 1 个工作日");
        assertThat(RemainingText.workingDays(-1, EN)).isEqualTo("1 working day overdue");
        assertThat(RemainingText.days(-2, ZH_TW)).isEqualTo("逾期 2 天");
    }

    @Test
    void todayAndOneAreNotPlural() {
        assertThat(RemainingText.days(0, ZH_CN)).isEqualTo("今天截止");
        assertThat(RemainingText.workingDays(0, EN)).isEqualTo("Due today");
        assertThat(RemainingText.days(1, EN)).isEqualTo("1 day left");
        assertThat(RemainingText.days(1_500, EN)).isEqualTo("1,500 days left");
    }
}
