package org.tongqu.portal.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.look.AuditTimeline;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.review.CaseFile;
import org.tongqu.portal.review.SubjectFacts;
import org.tongqu.portal.review.SubjectLinks;
import org.tongqu.workflow.CaseStep;
import org.tongqu.workflow.Subject;
import org.tongqu.workflow.Verdict;

/** The parts of a page about a case: the object, the picture of where it stands, what was decided so far. */
@Dependent
public class CasePanel {

    private final SubjectLinks links;
    private final Organisations organisations;
    private final ReviewWords words;

    @Inject
    public CasePanel(SubjectLinks links, Organisations organisations, ReviewWords words) {
        this.links = links;
        this.organisations = organisations;
        this.words = words;
    }

    /** The name of the object, or its number if the reader must not know it. */
    String title(Subject subject) {
        return links.find(subject).map(SubjectFacts::title).orElse(subject.id());
    }

    /** What it is about, with the way to its page. */
    Component object(Subject subject) {
        Optional<SubjectFacts> facts = links.find(subject);
        Facts list = new Facts()
                .add(words.text("review.object.kind"), words.kind(subject))
                .number(words.text("review.object.number"), subject.id());
        facts.filter(known -> !known.line().isEmpty())
                .ifPresent(known -> list.add(words.text("review.object.line"), known.line()));
        Component link = facts.map(known ->
                        Link.button(known.path(), words.text("review.object.open", words.kind(subject)), false))
                .orElse(null);
        Surface surface = Surface.aside(words.text("review.object"), list);
        if (link != null) {
            surface.add(Markup.div("tq-more", link));
        }
        return surface;
    }

    /** The picture of where the case stands. */
    Component diagram(String svg) {
        return Surface.of(words.text("review.diagram"), drawing(svg));
    }

    /** Can be reached by keyboard, because on phones it scrolls in its own frame. */
    private Component drawing(String svg) {
        HtmlContainer frame = Icons.drawing("tq-casemap", svg);
        Markup.attribute(frame, "tabindex", "0");
        Markup.attribute(frame, "role", "group");
        return Markup.attribute(frame, "aria-label", words.text("review.diagram"));
    }

    /** What was decided so far, newest first; open steps are ahead. */
    Component history(CaseFile file) {
        Map<String, String> names = organisations.names(file.history().stream()
                .map(step -> step.step().organisation())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList());
        List<AuditTimeline.Entry> entries =
                file.history().stream().map(step -> entry(step, file, names)).toList();
        return Surface.of(words.text("review.history"), new AuditTimeline(entries));
    }

    private AuditTimeline.Entry entry(CaseStep step, CaseFile file, Map<String, String> names) {
        String organisation =
                names.getOrDefault(step.step().organisation(), step.step().organisation());
        String name = words.step(step.step());
        Optional<Verdict> verdict = step.verdict();
        if (verdict.isPresent()) {
            Verdict said = verdict.get();
            String title = words.text("review.history.decided", name, words.decided(said.decision()));
            String who = organisation.isEmpty()
                    ? file.person(said.actor())
                    : words.text("review.history.person", file.person(said.actor()), organisation);
            return AuditTimeline.Entry.past(ReviewWords.beijing(said.at()), title, said.comment(), who);
        }
        if (step.status() == CaseStep.Status.CANCELLED) {
            String title = words.text("review.history.cancelled", name);
            return AuditTimeline.Entry.past(ReviewWords.beijing(step.term().openedAt()), title, "", organisation);
        }
        String due = words.text("review.history.due", DateText.date(step.term().dueOn(), words.locale()));
        String waiting = words.text("review.history.waiting", name);
        return AuditTimeline.Entry.past(ReviewWords.beijing(step.term().openedAt()), waiting, due, organisation);
    }
}
