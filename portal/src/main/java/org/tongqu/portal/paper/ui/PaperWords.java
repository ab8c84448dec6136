package org.tongqu.portal.paper.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tongqu.billing.ledger.AccountKind;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.paper.JournalFacts;
import org.tongqu.portal.text.Texts;

/** Says what journals and documents hold in the reader's language. */
@Dependent
public class PaperWords {

    private static final long PPM_PER_BASIS_POINT = 100;

    private final Texts texts;

    @Inject
    public PaperWords(Texts texts) {
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    /** What happened. */
    String kind(JournalFacts journal) {
        return text("journal.kind." + journal.kind().name());
    }

    /** The account in words: its kind, and whose it is. */
    String account(JournalFacts.Line line) {
        String kind = text("journal.account." + line.account().name());
        if (line.owner() == null) {
            return text("journal.others", kind);
        }
        if (line.account() == AccountKind.VAT_OUTPUT) {
            return text(
                    "journal.of", kind, NumberText.percentShort(Long.parseLong(line.owner()) * PPM_PER_BASIS_POINT));
        }
        if (line.account() == AccountKind.CASH) {
            return kind;
        }
        String owner = line.ownerName() == null ? line.owner() : line.ownerName();
        return owner.isEmpty() ? kind : text("journal.of", kind, owner);
    }

    Locale locale() {
        return Markup.locale();
    }
}
