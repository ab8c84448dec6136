package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.text.Texts;

/** Words, code names and the present for the home page and the workplace. */
@Dependent
public class HomeWords {

    private final Texts texts;
    private final CodeTables codes;
    private final Clock clock;

    @Inject
    public HomeWords(Texts texts, CodeTables codes, Clock clock) {
        this.texts = texts;
        this.codes = codes;
        this.clock = clock;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    String code(String table, String code) {
        return codes.name(table, code, locale());
    }

    List<String> codes(String table) {
        return codes.codes(table);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    Locale locale() {
        return Markup.locale();
    }
}
