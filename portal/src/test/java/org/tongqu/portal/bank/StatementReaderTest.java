package org.tongqu.portal.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.portal.bank.StatementFiles.HEAD;
import static org.tongqu.portal.bank.StatementFiles.amounts;
import static org.tongqu.portal.bank.StatementFiles.camt;
import static org.tongqu.portal.bank.StatementFiles.entry;
import static org.tongqu.portal.bank.StatementFiles.expected;
import static org.tongqu.portal.bank.StatementFiles.faults;
import static org.tongqu.portal.bank.StatementFiles.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.BankEntry;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.portal.bank.file.StatementReader;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.demand.sheet.SheetWriter;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;

/** Files of banks are read to the fen, and wrong ones say what is wrong in which row. */
class StatementReaderTest {

    @Test
    void aTableBelowItsTitlesIsReadToTheFen() {
        StatementDraft draft = read("示例银行对账单\n账号：示例 0001\n\n" + HEAD
                + "2026-11-03,\"1,234.56\",,\"2,234.56\",示例物流有限公司,6222 0001,HD-1,付 IV-2026-000001\n"
                + "2026/11/4,,￥34.56,2200.00,,,,手续费\n"
                + "20261105,０.01,-,2200.01,,,,利息\n"
                + "合计,1234.57,34.56,,,,,\n");
        assertThat(draft.from()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(draft.to()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(draft.balances()).isEqualTo(new StatementDraft.Balances(Fen.of(100_000), Fen.of(220_001)));
        assertThat(amounts(draft)).containsExactly(123_456L, -3_456L, 1L);
        BankEntry first = draft.entries().get(0);
        assertThat(first.payer()).isEqualTo(new BankEntry.Payer("示例物流有限公司", "6222 0001", ""));
        assertThat(first.reference()).isEqualTo("HD-1");
        assertThat(first.remittance()).isEqualTo("付 IV-2026-000001");
        assertThat(draft.sha256()).hasSize(64);
    }

    @Test
    void theSameIsReadFromUtf8WithMarkGb18030AndAWorkbook() {
        String text = HEAD + "2026年11月3日 09:30,100.10,,100.10,示例（北京）公司,,HD-1,货款\n";
        List<BankEntry> expected = read(text).entries();
        assertThat(read("\uFEFF" + text).entries()).isEqualTo(expected);
        assertThat(read(text.getBytes(Charset.forName("GB18030"))).entries()).isEqualTo(expected);
        byte[] workbook = SheetWriter.xlsx(List.of(new SheetWriter.Table(
                "流水",
                List.of(
                        List.of(HEAD.strip().split(",")),
                        List.of("2026-11-03", "100.1", "", "100.10000000000001", "示例（北京）公司", "", "HD-1", "货款")))));
        assertThat(read(workbook).entries()).isEqualTo(expected);
    }

    @Test
    void rowsThatNameTheAccountOfTheStatementHaveToNameThatOfThePlatform() {
        String head = "本方账号," + HEAD;
        String number = expected(Map.of(), Optional.empty(), null).account().number();
        String row = "2026-11-03,1.00,,1.00,甲,6222 0001,HD-1,货款\n";
        assertThat(amounts(read(head + number + "," + row))).containsExactly(100L);
        assertThat(amounts(read(head + "账户 " + number.replace(" ", "") + "," + row)))
                .containsExactly(100L);
        assertThat(amounts(read(head + "****" + number.substring(number.length() - 2) + "," + row)))
                .containsExactly(100L);
        assertThat(amounts(read(head + "," + row))).containsExactly(100L);
        assertThat(faults(head + number + "," + row + "987654,2026-11-04,1.00,,2.00,乙,,HD-2,货款\n"))
                .containsExactly("row 3 bank.file.otherAccount");
        assertThat(faults(head + "****99," + row)).containsExactly("row 2 bank.file.otherAccount");
    }

    @Test
    void theNewestFirstIsTurnedRoundAndColumnsMayHaveOtherNames() {
        String text = "Tag,Betrag,Stand,Wer\n2026-11-04,-5,95,乙\n2026-11-03,100,100,甲\n";
        StatementDraft draft = StatementReader.read(
                new SheetFile("a", text.getBytes(StandardCharsets.UTF_8)),
                expected(
                        Map.of("DATE", "Tag", "AMOUNT", "Betrag", "BALANCE", "Stand", "NAME", "Wer"),
                        Optional.empty(),
                        null));
        assertThat(amounts(draft)).containsExactly(10_000L, -500L);
        assertThat(draft.balances().opening()).isEqualTo(Fen.ZERO);
        assertThat(faults(text)).containsExactly("file bank.file.noHead");
    }

    @Test
    void everythingThatIsWrongIsSaidWithItsRow() {
        assertThat(faults(HEAD + "2026-02-30,1,,1\n2026-11-03,1.001,,1\n2026-11-03,1,1,1\n2026-11-03,,,1\n"
                        + "2026-11-03,1e3,,1\n"))
                .containsExactly(
                        "row 2 bank.file.day",
                        "row 3 bank.file.amount",
                        "row 4 bank.file.oneSide",
                        "row 5 bank.file.oneSide",
                        "row 6 bank.file.amount");
        assertThat(faults(HEAD + "2026-11-03,1,,1\n2026-11-03,1,,2\n2026-11-03,1,,4\n"))
                .containsExactly("row 4 bank.file.balance");
        assertThat(faults(HEAD + "2026-11-03,1,,1\n2026-11-03,1,,\n2026-11-03,,-,\n2026-11-04,,2,\n合计,2,,\n"))
                .containsExactly("row 3 bank.file.rowBalance", "row 5 bank.file.rowBalance");
        assertThat(faults(HEAD)).containsExactly("file bank.file.noRows");
        assertThat(faults("")).containsExactly("file demand.sheet.empty");
        assertThat(faults("a,b\n1,2\n")).containsExactly("file bank.file.noHead");
    }

    @Test
    void camtTellsDaysBalancesPayersAndWhatTheyWrote() {
        StatementDraft draft = read(camt(entry(
                        "60.25",
                        "CRDT",
                        "<AcctSvcrRef>HD-1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>E-9</EndToEndId></Refs><RltdPties>"
                                + "<Dbtr><Pty><Nm>示例物流</Nm><Id><OrgId><Othr><Id>91110000X</Id></Othr></OrgId></Id></Pty></Dbtr>"
                                + "<DbtrAcct><Id><Othr><Id>6222</Id></Othr></Id></DbtrAcct></RltdPties>"
                                + "<RmtInf><Ustrd>付 IV-2026-000001</Ustrd></RmtInf></TxDtls></NtryDtls>")
                + entry("10.00", "DBIT", "<AddtlNtryInf>手续费</AddtlNtryInf>")
                + entry("9.99", "CRDT", "").replace("BOOK", "PDNG")));
        assertThat(draft.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(draft.to()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(draft.balances()).isEqualTo(new StatementDraft.Balances(Fen.of(10_000), Fen.of(15_025)));
        assertThat(amounts(draft)).containsExactly(6_025L, -1_000L);
        BankEntry first = draft.entries().get(0);
        assertThat(first.payer()).isEqualTo(new BankEntry.Payer("示例物流", "6222", "91110000X"));
        assertThat(first.reference()).isEqualTo("HD-1");
        assertThat(first.remittance()).isEqualTo("付 IV-2026-000001 E-9");
        assertThat(read(camt("")).entries()).isEmpty();
    }

    @Test
    void wrongCamtSaysWhere() {
        assertThat(faults(camt(entry("1.00", "UP", "")
                        + entry("-1.00", "CRDT", "")
                        + entry("1.00", "CRDT", "").replace("CNY", "EUR"))))
                .containsExactly("row 6 bank.file.side", "row 7 bank.file.amount", "row 8 bank.file.currency");
        assertThat(faults(camt("").replace("CLBD", "ITBD"))).containsExactly("file bank.file.noBalance");
        assertThat(faults("<Document><BkToCstmrStmt/></Document>")).containsExactly("file bank.file.oneStatement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "<",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x 'xx'><!ENTITY y '&x;&x;'>]><a>&y;</a>",
                "<!DOCTYPE a><a/>",
                "<a>&unknown;</a>"
            })
    void nothingFromOutsideIsRead(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.violations())
                        .extracting(Violation::code)
                        .containsExactly("bank.file.xml"));
    }
}
