package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.StatusChip.State;
import org.tongqu.portal.matching.FoundRecord;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.Kind;

/** Shows the state of what was found, for kinds whose readers care; a product that is found is on the shelf. */
@Dependent
public class FoundStates {

    private static final Map<Kind, String> WORDS = Map.of(
            Kind.DEMAND, "demand.status.",
            Kind.CASE, "typicalcase.status.",
            Kind.CONSORTIUM, "consortium.state.");

    /** States of all kinds that nobody has to act on; in the others somebody must. */
    private static final Map<String, State> STATES = Map.ofEntries(
            Map.entry("OPEN_FOR_RESPONSE", State.OPEN),
            Map.entry("CONTRACTING", State.OPEN),
            Map.entry("IMPLEMENTING", State.OPEN),
            Map.entry("OPERATING", State.OPEN),
            Map.entry("SHORTLISTED_PUBLICITY", State.PUBLIC),
            Map.entry("OBJECTION", State.PUBLIC),
            Map.entry("PUBLICITY", State.PUBLIC),
            Map.entry("COMPLETED", State.DONE),
            Map.entry("CASE_CANDIDATE", State.DONE),
            Map.entry("PUBLISHED", State.DONE),
            Map.entry("PROMOTED", State.DONE),
            Map.entry("DISSOLVED", State.DRAFT),
            Map.entry("DISSOLVING", State.STOP),
            Map.entry("WITHDRAWN", State.STOP),
            Map.entry("NO_QUALIFIED_RESPONSE", State.STOP),
            Map.entry("TERMINATED", State.STOP),
            Map.entry("SUSPENDED", State.STOP));

    private final Texts texts;

    @Inject
    public FoundStates(Texts texts) {
        this.texts = texts;
    }

    Optional<StatusChip> chip(FoundRecord record) {
        String words = WORDS.get(record.ref().kind());
        return words == null
                ? Optional.empty()
                : Optional.of(new StatusChip(
                        STATES.getOrDefault(record.status(), State.WAIT),
                        texts.text(Markup.locale(), words + record.status())));
    }
}
