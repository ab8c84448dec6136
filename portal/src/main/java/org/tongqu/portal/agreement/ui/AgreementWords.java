package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.portal.agreement.AgreedPrice;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.AgreementState;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.text.Texts;

/** Says the facts of an agreement in the reader's language. */
@Dependent
public class AgreementWords {

    private final CodeTables codes;
    private final Texts texts;

    @Inject
    public AgreementWords(CodeTables codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(locale(), key, args);
    }

    String purpose(String code) {
        return code.isEmpty() ? "" : codes.name("purposeClasses", code, locale());
    }

    List<String> purposes() {
        return codes.codes("purposeClasses");
    }

    StatusChip chip(AgreementState state) {
        StatusChip.State kind =
                switch (state) {
                    case PROPOSED, NEGOTIATING, ACCEPTED -> StatusChip.State.WAIT;
                    case SIGNED -> StatusChip.State.DONE;
                    case PERFORMING -> StatusChip.State.OPEN;
                    case FAILED, TERMINATED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("agreement.state." + state.name()));
    }

    /** What became of a signature. */
    Component seal(AgreementProof.Seal seal) {
        String words = text("agreement.proof.seal." + seal.name());
        return switch (seal) {
            case OPEN -> Markup.div("");
            case VERIFIED -> new StatusChip(StatusChip.State.DONE, words);
            case WITHOUT_KEY -> Markup.div("tq-meta", Markup.text(words));
            case BROKEN -> new StatusChip(StatusChip.State.STOP, words);
        };
    }

    /** What became of the accepted text. */
    Component text(AgreementProof.Text proof) {
        String words = text("agreement.proof.text." + proof.name());
        return switch (proof) {
            case NONE -> Markup.div("");
            case WHOLE -> new StatusChip(StatusChip.State.DONE, words);
            case NOT_KEPT -> Markup.div("tq-meta", Markup.text(words));
            case CHANGED -> new StatusChip(StatusChip.State.STOP, words);
        };
    }

    /** The price of the first product; empty for agreements without products. */
    String price(Agreement agreement) {
        return agreement.products().isEmpty()
                ? ""
                : price(agreement.products().get(0).price());
    }

    /** The price in one line: free for this purpose, or yuan per unit with its steps. */
    String price(AgreedPrice price) {
        if (!price.charged()) {
            return text("agreement.price.free");
        }
        String unit = text("unit." + price.unit());
        return price.steps().stream()
                .map(step -> step(step, unit))
                .collect(Collectors.joining(text("agreement.separator")));
    }

    private String step(AgreedPrice.Step step, String unit) {
        String amount = price(step.unitPrice(), unit);
        return step.upTo() == null ? amount : text("agreement.price.upTo", NumberText.plain(step.upTo()), amount);
    }

    String price(BigDecimal yuan, String unit) {
        return MoneyText.unitPrice(yuan, unit, locale());
    }

    Component history(List<AuditEntry> entries) {
        return Surface.of(
                text("agreement.history"),
                new AuditTimeline(entries.stream().map(this::entry).toList()));
    }

    private AuditTimeline.Entry entry(AuditEntry entry) {
        String actor = entry.actorName().isEmpty() ? text("agreement.system") : entry.actorName();
        return AuditTimeline.Entry.past(
                DateText.beijing(entry.at()), text("audit." + entry.action()), entry.reason(), actor);
    }

    Locale locale() {
        return Markup.locale();
    }
}
