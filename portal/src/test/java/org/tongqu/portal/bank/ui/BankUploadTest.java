package org.tongqu.portal.bank.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.bank.StatementRefused;
import org.tongqu.portal.bank.BankImport;
import org.tongqu.portal.bank.BankMatching;
import org.tongqu.portal.bank.file.CoveredDays;
import org.tongqu.portal.demand.sheet.SheetFile;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.text.Texts;

/** What the screen says of a file is what became of it. */
class BankUploadTest {

    private static final SheetFile FILE = new SheetFile("流水.csv", new byte[0]);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final AtomicInteger refreshed = new AtomicInteger();

    private String said(BankImport imports) {
        Texts keys = new Texts() {
            @Override
            public String text(Locale locale, String key, Object... args) {
                return key;
            }
        };
        ScreenErrors errors = new ScreenErrors(null, null, null) {
            private static final long serialVersionUID = 1L;

            @Override
            public String message(Throwable failure, Locale language) {
                return failure.getMessage();
            }
        };
        BankUpload upload = new BankUpload(imports, new Broken(), null, new BankWords(keys, null), errors);
        Component notice = upload.take(FILE, DAY, DAY, refreshed::incrementAndGet);
        return notice.getElement().getOuterHTML();
    }

    /** Comparing fails, as when the books cannot be reached. */
    private static final class Broken extends BankMatching {
        @Override
        public int run(String id) {
            throw new IllegalStateException("no books");
        }
    }

    @Test
    void whatIsTakenInStaysSoWhenItCannotBeCompared() {
        String said = said(new BankImport() {
            @Override
            public String take(SheetFile file, Optional<CoveredDays> days) {
                assertThat(days).contains(new CoveredDays(DAY, DAY));
                return "BS-2026-000007";
            }
        });
        assertThat(said)
                .contains("bank.import.notCompared", "no books", BankNavigation.path("BS-2026-000007"))
                .doesNotContain("bank.import.refused");
        assertThat(refreshed).hasValue(1);
    }

    @Test
    void whatIsRefusedIsNotTakenIn() {
        String said = said(new BankImport() {
            @Override
            public String take(SheetFile file, Optional<CoveredDays> days) {
                throw new StatementRefused("future");
            }
        });
        assertThat(said).contains("bank.import.refused", "bank.future").doesNotContain("notCompared");
        assertThat(refreshed).hasValue(0);
    }
}
