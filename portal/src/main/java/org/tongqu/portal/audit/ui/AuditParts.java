package org.tongqu.portal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;

/** The history of an object: who did what when, and what it changed. */
@Dependent
public class AuditParts {

    private final AuditWords words;

    @Inject
    public AuditParts(AuditWords words) {
        this.words = words;
    }

    /** The events as a section of the object's page. */
    public Component history(List<AuditEntry> entries) {
        return Surface.of(
                words.text("audit.history"),
                new AuditTimeline(entries.stream().map(this::line).toList()));
    }

    /** What an event changed, as it was and as it is; nothing if it tells no facts. */
    public Component changes(AuditEntry entry) {
        List<AuditWords.Change> changes = words.changes(entry);
        if (changes.isEmpty()) {
            return null;
        }
        Facts facts = new Facts();
        changes.forEach(change -> facts.add(change.label(), values(change)));
        HtmlContainer summary = Markup.el("summary", "", words.text("audit.changes", changes.size()));
        return Markup.el("details", "tq-data", summary, facts);
    }

    private AuditTimeline.Entry line(AuditEntry entry) {
        String unit = words.organisation(entry.organisationId());
        String actor = unit.isEmpty() ? words.actor(entry) : words.text("audit.by", words.actor(entry), unit);
        AuditTimeline.Entry line = AuditTimeline.Entry.past(
                DateText.beijing(entry.at()), words.action(entry.action()), entry.reason(), actor);
        Component changes = changes(entry);
        return changes == null ? line : line.with(changes);
    }

    private Component[] values(AuditWords.Change change) {
        Component after = change.after().isEmpty()
                ? Markup.span("tq-quiet", words.text("audit.nothing"))
                : Markup.text(change.after());
        if (change.before().isEmpty()) {
            return new Component[] {after};
        }
        HtmlContainer before = Markup.el("del", "tq-quiet", change.before());
        HtmlContainer arrow = Markup.attribute(Markup.span("tq-quiet", " → "), "aria-hidden", "true");
        return new Component[] {before, Markup.hidden(words.text("audit.became")), arrow, after};
    }
}
