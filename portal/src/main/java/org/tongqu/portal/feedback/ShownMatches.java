package org.tongqu.portal.feedback;

import java.time.LocalDate;
import java.util.List;

/** Keeps what was proposed. */
public interface ShownMatches {

    /** Notes a list; a second one of the same demand and day changes nothing. */
    void note(ShownList list);

    /** Open public demands without a list of that day, drawn evenly if there are more. */
    List<String> due(LocalDate day, int limit);

    /** The lists of the days from the first to the last, both included, by demand and day. */
    List<ShownList> between(LocalDate first, LocalDate last);
}
