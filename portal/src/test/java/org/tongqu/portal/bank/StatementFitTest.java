package org.tongqu.portal.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.portal.bank.StatementFiles.HEAD;
import static org.tongqu.portal.bank.StatementFiles.NOVEMBER;
import static org.tongqu.portal.bank.StatementFiles.TODAY;
import static org.tongqu.portal.bank.StatementFiles.after;
import static org.tongqu.portal.bank.StatementFiles.amounts;
import static org.tongqu.portal.bank.StatementFiles.camt;
import static org.tongqu.portal.bank.StatementFiles.during;
import static org.tongqu.portal.bank.StatementFiles.entry;
import static org.tongqu.portal.bank.StatementFiles.faults;
import static org.tongqu.portal.bank.StatementFiles.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.portal.bank.file.CoveredDays;

/** Files of banks have to fit the account, its balance and the days, and none is read the wrong way round. */
class StatementFitTest {

    @Test
    void noRowIsLostAndNoDayIsToCome() {
        assertThat(faults(HEAD + "2026-11-30,1,,1\n,2,,3\n,,,3\n期末,,,3\n"))
                .containsExactly("row 3 bank.file.day", "row 5 bank.file.oneSide", "row 5 bank.file.day");
        assertThat(faults(HEAD + "2026-12-01,1,,1\n2026-11-30,1,,2\n2027-01-01,1.001,,3\n2026-12-02,1,,4\n"))
                .containsExactly("row 2 bank.file.future", "row 4 bank.file.amount", "row 5 bank.file.future");
        assertThat(faults(camt(entry("1.00", "CRDT", "").replace("2026-11-", "2026-12-"))))
                .containsExactly("row 6 bank.file.future");
    }

    /** What a bank says of days without movements is that nothing moved. */
    @Test
    void daysWithoutARowAreCoveredWhenAPersonSaysSo() {
        StatementDraft rows = during(NOVEMBER, Optional.empty(), HEAD + "2026-11-03,1,,1\n");
        assertThat(List.of(rows.from(), rows.to())).containsExactly(NOVEMBER.from(), NOVEMBER.to());
        assertThat(faults(() -> during(
                        new CoveredDays(TODAY, TODAY), Optional.empty(), HEAD + "2026-11-03,1,,1\n2026-11-30,1,,2\n")))
                .containsExactly("row 2 bank.file.outside");
        StatementDraft quiet = during(NOVEMBER, Optional.of(Fen.of(123)), HEAD);
        assertThat(quiet.entries()).isEmpty();
        assertThat(quiet.balances()).isEqualTo(new StatementDraft.Balances(Fen.of(123), Fen.of(123)));
        assertThat(List.of(quiet.from(), quiet.to())).containsExactly(NOVEMBER.from(), NOVEMBER.to());
        assertThat(faults(() -> during(NOVEMBER, Optional.empty(), HEAD))).containsExactly("file bank.file.noStart");
        // Files without rows are the same every month; the days tell them apart.
        CoveredDays october = new CoveredDays(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31));
        assertThat(during(october, Optional.of(Fen.of(123)), HEAD).sha256())
                .hasSize(64)
                .isNotEqualTo(quiet.sha256())
                .isEqualTo(during(october, Optional.of(Fen.of(9)), HEAD).sha256());
    }

    @Test
    void camtThatNamesItsDaysIsOfNoOthers() {
        assertThat(during(NOVEMBER, Optional.empty(), camt("")).to()).isEqualTo(TODAY);
        CoveredDays less = new CoveredDays(NOVEMBER.from(), TODAY.minusDays(1));
        assertThat(faults(() -> during(less, Optional.empty(), camt("")))).containsExactly("file bank.file.otherDays");
        String silent = camt("").replaceAll("<FrToDt>.*</FrToDt>", "");
        assertThat(during(less, Optional.empty(), silent).to()).isEqualTo(less.to());
    }

    @Test
    void daysAreSaidBothAndInOrder() {
        assertThat(CoveredDays.of(null, null)).isEmpty();
        assertThat(CoveredDays.of(TODAY, TODAY)).contains(new CoveredDays(TODAY, TODAY));
        assertThat(faults(() -> CoveredDays.of(TODAY, null))).containsExactly("to bank.file.bothDays");
        assertThat(faults(() -> CoveredDays.of(null, TODAY))).containsExactly("from bank.file.bothDays");
        assertThat(faults(() -> CoveredDays.of(TODAY, NOVEMBER.from()))).containsExactly("to dateOrder");
    }

    /** Without a sign the first row could be either, and the balances would not tell. */
    @Test
    void oneColumnOfAmountsGoesTheWayThatAColumnForTheSideSays() {
        String head = "交易日期,金额,借贷标志,余额\n";
        assertThat(amounts(read(head + "2026-11-03,5,借,95\n"))).containsExactly(-500L);
        assertThat(amounts(read(head + "2026-11-03,5,贷方,5\n2026-11-03,2,ｄ,3\n2026-11-04,1,Credit,4\n")))
                .containsExactly(500L, -200L, 100L);
        assertThat(faults(head + "2026-11-03,5,?,5\n2026-11-03,-5,借,0\n2026-11-03,0,贷,0\n2026-11-03,1,,1\n"))
                .containsExactly(
                        "row 2 bank.file.side",
                        "row 3 bank.file.signAndSide",
                        "row 4 bank.file.nothing",
                        "row 5 bank.file.side");
        assertThat(faults("交易日期,金额,余额\n2026-11-03,0,1\n")).containsExactly("row 2 bank.file.nothing");
        assertThat(amounts(read(HEAD.strip() + ",借贷\n2026-11-03,,5,95,,,,,借\n")))
                .as("two columns of amounts need no side")
                .containsExactly(-500L);
    }

    /** Both rows fit in both directions: first the days tell, then what was on the account before. */
    @Test
    void whereBalancesFitBothWaysDaysAndTheBalanceBeforeTell() {
        String there = "2026-11-04,,5,5\n";
        String back = "2026-11-03,5,,10\n";
        assertThat(amounts(after(1_000, HEAD + there + back))).containsExactly(500L, -500L);
        assertThat(amounts(after(500, HEAD + back + there))).containsExactly(500L, -500L);
        String sameDay = HEAD + (there + back).replace("11-04", "11-03");
        assertThat(amounts(after(1_000, sameDay))).containsExactly(-500L, 500L);
        assertThat(amounts(after(500, sameDay))).containsExactly(500L, -500L);
        assertThat(amounts(read(sameDay))).containsExactly(-500L, 500L);
    }

    @Test
    void camtOfAnotherAccountIsRefused() {
        for (String mine :
                List.of("<Othr><Id>0000-0001</Id></Othr>", "<IBAN>示例00000001</IBAN>", "<Othr><Id>无</Id></Othr>")) {
            assertThat(read(camt("<Acct><Id>" + mine + "</Id></Acct>")).entries())
                    .isEmpty();
        }
        for (String other : List.of("<Othr><Id>00000002</Id></Othr>", "<IBAN>XX 0001</IBAN>")) {
            assertThat(faults(camt("<Acct><Id>" + other + "</Id></Acct>" + entry("x", "CRDT", ""))))
                    .containsExactly("row 6 bank.file.otherAccount", "row 6 bank.file.amount");
        }
    }
}
