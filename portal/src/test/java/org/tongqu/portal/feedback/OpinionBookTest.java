package org.tongqu.portal.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.audit.Subject;
import org.tongqu.portal.demand.DemandCompleted;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;

/** A side has one opinion of a pair at a time, facts outweigh opinions, and everything stays written. */
class OpinionBookTest {

    private static final Pair PAIR = new Pair("SD-2026-03-006", "DP-0016");
    private static final MatchJudgment.Judge BY = new MatchJudgment.Judge("officer", "O002");

    private final Foundation house = new Foundation();
    private final MemoryJudgments judgments = new MemoryJudgments();
    private final OpinionBook book =
            new OpinionBook(judgments, house.codes, new FeedbackJournal(house.audit, house.clock));

    /** What a side may do to a pair. */
    enum Act {
        ACCEPT,
        REJECT,
        UNDO
    }

    @Test
    void a_rejection_takes_the_place_of_an_acceptance_which_stays_written() {
        accept();
        reject();
        assertThat(judgments.stored).extracting(MatchJudgment::isUndone).containsExactly(true, false);
        assertThat(judgments.opinion(PAIR, Side.DEMAND).orElseThrow().reason()).isEqualTo("SCOPE");
        assertThat(events()).extracting(AuditEntry::action).containsExactly("match.judged", "match.judged");
        assertThat(events().get(1).before()).containsEntry("source", "ACCEPTED");
    }

    @Test
    void the_same_opinion_again_changes_nothing() {
        reject();
        reject();
        assertThat(judgments.stored).hasSize(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    void what_was_taken_back_counts_no_more() {
        reject();
        book.undo(Side.DEMAND, PAIR, "officer");
        book.undo(Side.DEMAND, PAIR, "officer");
        assertThat(judgments.standing()).isEmpty();
        assertThat(events()).extracting(AuditEntry::action).containsExactly("match.judged", "match.undone");
    }

    @Test
    void a_rejection_needs_a_reason_and_another_reason_needs_words() {
        assertThat(wrong(Opinion.rejected("", ""))).containsExactly("reason");
        assertThat(wrong(Opinion.rejected("NOT_A_REASON", ""))).containsExactly("reason");
        assertThat(wrong(Opinion.rejected(Opinion.OTHER, " "))).containsExactly("comment");
        assertThat(wrong(new Opinion("MAYBE", "", ""))).containsExactly("verdict");
        assertThat(wrong(new Opinion(null, null, null))).containsExactly("verdict");
        book.check(Opinion.rejected(Opinion.OTHER, "口径不同"));
        book.check(Opinion.ACCEPTED);
    }

    @Test
    void a_pair_that_either_side_rejects_does_not_fit_unless_facts_show_it() {
        accept();
        assertThat(grade()).isEqualTo(1);
        book.write(Side.PRODUCT, PAIR, Opinion.rejected("ACCESS", ""), BY);
        assertThat(grade()).isZero();
        OffsetDateTime now = OffsetDateTime.now(house.clock);
        judgments.add(MatchJudgment.outcome(PAIR, Source.AGREEMENT_SIGNED, BY, "AG-019", now));
        assertThat(grade()).isEqualTo(2);
        judgments.add(MatchJudgment.outcome(PAIR, Source.DEMAND_COMPLETED, BY, PAIR.demandId(), now));
        assertThat(grade()).isEqualTo(3);
    }

    @Test
    void a_pair_is_judged_since_its_first_judgment_that_still_stands() {
        OffsetDateTime earlier = OffsetDateTime.parse("2026-11-03T23:30:00+08:00");
        judgments.add(MatchJudgment.opinion(PAIR, Side.PRODUCT, Opinion.ACCEPTED, BY, earlier));
        accept();
        assertThat(JudgedPair.of(judgments.standing()))
                .containsExactly(new JudgedPair(PAIR, 1, LocalDate.of(2026, 11, 3)));
    }

    @Test
    void a_fact_is_taken_down_once() {
        Outcomes outcomes = new Outcomes(
                judgments, new MatchDesk(null, null, house.access), new FeedbackJournal(house.audit, house.clock));
        DemandCompleted done = new DemandCompleted(PAIR.demandId(), "O002", List.of(PAIR.productId(), "DP-0017"));
        outcomes.completed(done);
        outcomes.completed(done);
        outcomes.contract(PAIR, Source.ORDER_PLACED, "O002", "AG-019");
        assertThat(judgments.stored)
                .extracting(MatchJudgment::source)
                .containsExactly(Source.DEMAND_COMPLETED, Source.DEMAND_COMPLETED, Source.ORDER_PLACED);
        assertThat(events()).hasSize(2);
    }

    @Test
    void a_fact_cannot_be_taken_back() {
        MatchJudgment fact =
                MatchJudgment.outcome(PAIR, Source.ORDER_PLACED, BY, "AG-019", OffsetDateTime.now(house.clock));
        assertThatThrownBy(() -> fact.undo("officer", fact.at())).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 200)
    void whatever_a_side_does_one_opinion_stands_at_most_and_it_is_the_last(@ForAll List<Act> acts) {
        MemoryJudgments store = new MemoryJudgments();
        OpinionBook fresh = new OpinionBook(store, house.codes, new FeedbackJournal(house.audit, house.clock));
        for (Act act : acts) {
            switch (act) {
                case ACCEPT -> fresh.write(Side.DEMAND, PAIR, Opinion.ACCEPTED, BY);
                case REJECT -> fresh.write(Side.DEMAND, PAIR, Opinion.rejected("SCOPE", ""), BY);
                case UNDO -> fresh.undo(Side.DEMAND, PAIR, "officer");
            }
        }
        Act last = acts.isEmpty() ? Act.UNDO : acts.get(acts.size() - 1);
        assertThat(store.standing())
                .extracting(MatchJudgment::source)
                .isEqualTo(
                        switch (last) {
                            case ACCEPT -> List.of(Source.ACCEPTED);
                            case REJECT -> List.of(Source.REJECTED);
                            case UNDO -> List.of();
                        });
    }

    private List<AuditEntry> events() {
        return house.events.about(new Subject("match", PAIR.label()));
    }

    private void accept() {
        book.write(Side.DEMAND, PAIR, Opinion.ACCEPTED, BY);
    }

    private void reject() {
        book.write(Side.DEMAND, PAIR, Opinion.rejected("SCOPE", ""), BY);
    }

    private int grade() {
        return JudgedPair.of(judgments.standing()).get(0).grade();
    }

    private List<String> wrong(Opinion opinion) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> book.check(opinion));
        return refused.violations().stream().map(Violation::field).toList();
    }
}
