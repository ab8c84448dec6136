package org.tongqu.portal.purpose.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.purpose.UseApplication;
import org.tongqu.portal.purpose.UseApplicationState;
import org.tongqu.portal.text.Texts;

/** Says the facts of a use application in the reader's language. */
@Dependent
public class UseApplicationWords {

    private final CodeTables codes;
    private final Texts texts;

    @Inject
    public UseApplicationWords(CodeTables codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    String purpose(String code) {
        return codes.name("purposeClasses", code, Markup.locale());
    }

    List<String> purposes() {
        return codes.codes("purposeClasses");
    }

    /** Whether the use is free or charged, in words. */
    String charge(UseApplication application) {
        return text(application.isFree() ? "purpose.free" : "purpose.charged");
    }

    String term(UseApplication application) {
        return DateText.table(application.startsOn()) + " – " + DateText.table(application.endsOn());
    }

    StatusChip chip(UseApplicationState state) {
        StatusChip.State kind =
                switch (state) {
                    case SUBMITTED -> StatusChip.State.WAIT;
                    case APPROVED -> StatusChip.State.DONE;
                    case REFUSED, WITHDRAWN -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("purpose.state." + state.name()));
    }

    Component history(List<AuditEntry> entries) {
        return Surface.of(
                text("purpose.history"),
                new AuditTimeline(entries.stream().map(this::entry).toList()));
    }

    private AuditTimeline.Entry entry(AuditEntry entry) {
        String actor = entry.actorName().isEmpty() ? text("purpose.system") : entry.actorName();
        return AuditTimeline.Entry.past(
                DateText.beijing(entry.at()), text("audit." + entry.action()), entry.reason(), actor);
    }
}
