package org.tongqu.portal.feedback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.problem.Violations;

/** Writes down what a side thinks of a pair; whoever calls has checked the right. */
@Dependent
public class OpinionBook {

    static final String REASONS = "matchRejections";

    private static final int COMMENT = 200;

    private final Judgments judgments;
    private final CodeTables codes;
    private final FeedbackJournal journal;

    @Inject
    public OpinionBook(Judgments judgments, CodeTables codes, FeedbackJournal journal) {
        this.judgments = judgments;
        this.codes = codes;
        this.journal = journal;
    }

    /** @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong */
    void check(Opinion opinion) {
        Violations found = new Violations();
        boolean rejected = opinion.verdict().equals(Source.REJECTED.name());
        found.require(!opinion.verdict().isEmpty(), "verdict", "required");
        found.require(
                opinion.verdict().isEmpty() || rejected || opinion.verdict().equals(Source.ACCEPTED.name()),
                "verdict",
                "unknownCode",
                opinion.verdict());
        if (rejected && opinion.reason().isEmpty()) {
            found.add("reason", "required");
        } else if (rejected) {
            codes.check(found, "reason", REASONS, opinion.reason());
        }
        if (rejected && opinion.reason().equals(Opinion.OTHER)) {
            found.text("comment", opinion.comment(), COMMENT);
        } else {
            found.optionalText("comment", opinion.comment(), COMMENT);
        }
        found.throwIfAny();
    }

    /** Lets one caller after the other speak of a pair. */
    void turn(Pair pair) {
        judgments.lock(pair);
    }

    /** Puts an opinion in the place of what the side thought before; the same again changes nothing. */
    void write(Side side, Pair pair, Opinion opinion, MatchJudgment.Judge by) {
        judgments.lock(pair);
        Optional<MatchJudgment> before = judgments.opinion(pair, side);
        if (before.filter(one -> one.says(opinion)).isPresent()) {
            return;
        }
        before.ifPresent(one -> one.undo(by.username(), journal.now()));
        MatchJudgment judgment = MatchJudgment.opinion(pair, side, opinion, by, journal.now());
        judgments.add(judgment);
        journal.judged(before.orElse(null), judgment);
    }

    /** Takes back what the side thinks; without an opinion nothing happens. */
    void undo(Side side, Pair pair, String username) {
        judgments.lock(pair);
        judgments.opinion(pair, side).ifPresent(one -> {
            one.undo(username, journal.now());
            journal.undone(one);
        });
    }
}
