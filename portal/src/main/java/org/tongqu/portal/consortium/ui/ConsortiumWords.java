package org.tongqu.portal.consortium.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.text.Texts;

/** Says the facts of a consortium in the reader's language. */
@Dependent
public class ConsortiumWords {

    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})Q([1-4])");

    private final CodeTables codes;
    private final Texts texts;

    @Inject
    public ConsortiumWords(CodeTables codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    String code(String table, String code) {
        return codes.name(table, code, locale());
    }

    Iterable<String> codesOf(String table) {
        return codes.codes(table);
    }

    StatusChip chip(ConsortiumState state) {
        StatusChip.State kind =
                switch (state) {
                    case FORMING, DISSOLVED -> StatusChip.State.DRAFT;
                    case FILED, CHANGING -> StatusChip.State.WAIT;
                    case OPERATING -> StatusChip.State.OPEN;
                    case DISSOLVING -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("consortium.state." + state.name()));
    }

    /** A period such as 2026Q3 as people read it; other texts as they are. */
    String period(String period) {
        Matcher quarter = QUARTER.matcher(period);
        return quarter.matches()
                ? DateText.quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2)), locale())
                : period;
    }

    StatusChip settlementChip(String status) {
        boolean open = "IN_OBJECTION_PERIOD".equals(status);
        return new StatusChip(
                open ? StatusChip.State.PUBLIC : StatusChip.State.DONE, text("consortium.settlement." + status));
    }

    Locale locale() {
        return Markup.locale();
    }
}
