package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.look.Action;

/**
 * What another feature adds to the room of a consortium, for example settlements; provided as a CDI bean.
 *
 * <p>Content is asked for on every visit. What is given for a pillar or below the members takes the place of what the room
 * shows by itself.
 */
public interface ConsortiumRoomSection {

    /** Where a section stands. */
    enum Place {
        /** What is due, at the top; the first one is shown. */
        NOTICE,
        /** The pillar 技术共研; a {@link Pillar}. */
        RESEARCH,
        /** The pillar 场景共创; a {@link Pillar}. */
        SCENARIO,
        /** The pillar 收益共享; a {@link Pillar}. */
        REVENUE,
        /** Under the members: how the revenue comes about, how settlements stand. */
        BELOW
    }

    /**
     * What every member got in a period.
     *
     * @param title head of the column
     * @param fen amounts by organisation
     */
    record MemberAmounts(String title, Map<String, Long> fen) {}

    /** Its place among the added sections, small numbers first. */
    int order();

    /**
     * The section for a place, or empty if there is nothing to show there.
     *
     * @param organisationId the organisation of the person who looks; empty for supervisors without one
     */
    Optional<Component> content(Place place, Consortium consortium, String organisationId);

    /** The members' amounts of the latest period, for the table of members. */
    default Optional<MemberAmounts> amounts(Consortium consortium) {
        return Optional.empty();
    }

    /** Acts for the head of the page; at most one primary. */
    default List<Action> actions(Consortium consortium, String organisationId) {
        return List.of();
    }
}
