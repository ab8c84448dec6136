package org.tongqu.portal.bank;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.billing.Fen;
import org.tongqu.billing.bank.BankAccount;
import org.tongqu.billing.bank.StatementDraft;
import org.tongqu.portal.bank.file.CoveredDays;
import org.tongqu.portal.bank.file.Expected;
import org.tongqu.portal.bank.file.StatementReader;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.problem.InvalidInput;

/** Files of banks as tests write them, and what is read of them. */
final class StatementFiles {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final CoveredDays NOVEMBER = new CoveredDays(LocalDate.of(2026, 11, 1), TODAY);
    static final String HEAD = "交易日期,收入,支出,余额,对方户名,对方账号,交易流水号,摘要\n";

    private StatementFiles() {}

    /** What is read of a file of today and before that continues nothing. */
    static StatementDraft read(byte[] content) {
        return StatementReader.read(new SheetFile("a", content), expected(Map.of(), Optional.empty(), null));
    }

    static Expected expected(Map<String, String> columns, Optional<Fen> before, CoveredDays days) {
        return new Expected(
                new BankAccount("示例银行", "示例平台", "示例 0000 0001", columns), before, Optional.ofNullable(days), TODAY);
    }

    /** What is read of a file that continues that balance, in fen. */
    static StatementDraft after(long closing, String text) {
        return during(null, Optional.of(Fen.of(closing)), text);
    }

    /** What is read of a file that has to speak of those days; null for those that it tells. */
    static StatementDraft during(CoveredDays days, Optional<Fen> before, String text) {
        SheetFile file = new SheetFile("a", text.getBytes(StandardCharsets.UTF_8));
        return StatementReader.read(file, expected(Map.of(), before, days));
    }

    static StatementDraft read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that is wrong with a file, each with its place. */
    static List<String> faults(String text) {
        return faults(() -> read(text));
    }

    static List<String> faults(Runnable reading) {
        try {
            reading.run();
            throw new AssertionError("nothing is wrong");
        } catch (InvalidInput wrong) {
            return wrong.violations().stream()
                    .map(fault -> fault.field() + " " + fault.code())
                    .toList();
        }
    }

    static List<Long> amounts(StatementDraft draft) {
        return draft.entries().stream().map(entry -> entry.amount().value()).toList();
    }

    static String camt(String entries) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
            <FrToDt><FrDtTm>2026-11-01T00:00:00+08:00</FrDtTm><ToDtTm>2026-11-30T23:59:59+08:00</ToDtTm></FrToDt>
            <Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            <Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">150.25</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
            """
                + entries + "</Stmt></BkToCstmrStmt></Document>";
    }

    static String entry(String amount, String side, String more) {
        return "<Ntry><Amt Ccy=\"CNY\">" + amount + "</Amt><CdtDbtInd>" + side + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                + "<BookgDt><Dt>2026-11-03</Dt></BookgDt>" + more + "</Ntry>\n";
    }
}
