package org.tongqu.portal.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.tongqu.portal.feedback.InvitationLetter;
import org.tongqu.portal.feedback.Judging;
import org.tongqu.portal.feedback.MatchInvitation;
import org.tongqu.portal.feedback.MatchJudgment;
import org.tongqu.portal.feedback.OwnMatches;
import org.tongqu.portal.feedback.Pair;
import org.tongqu.portal.feedback.Side;

/** Writes what a side said of a pair for the outside. */
@ApplicationScoped
public class JudgmentViews {

    /** What a side says; the input of a judgment. */
    public record Verdict(String verdict, String reason, String comment) {}

    /** Words for the other side; may be empty. */
    public record Message(String message) {}

    /** Why something is declined. */
    public record Refusal(String reason, String comment) {}

    /** What a side said; all but the pair and the side are absent if it said nothing. */
    public record JudgmentView(
            String demandId,
            String productId,
            String side,
            String verdict,
            String reason,
            String comment,
            OffsetDateTime judgedAt) {}

    /** An invitation as the outside sees it. */
    public record InvitationView(
            String id,
            String demandId,
            String demandTitle,
            String productId,
            String productName,
            String side,
            String fromOrganisation,
            String toOrganisation,
            String message,
            String state,
            OffsetDateTime sentAt,
            OffsetDateTime answeredAt,
            String reason,
            String comment) {

        static InvitationView of(InvitationLetter letter) {
            MatchInvitation one = letter.invitation();
            return new InvitationView(
                    one.id(),
                    one.pair().demandId(),
                    letter.demandTitle(),
                    one.pair().productId(),
                    letter.productName(),
                    one.side().name(),
                    one.fromOrganisation(),
                    one.toOrganisation(),
                    one.message(),
                    one.state().name(),
                    one.sentAt(),
                    one.answeredAt(),
                    one.reason(),
                    one.comment());
        }
    }

    @Inject
    private Judging judging;

    /** What the caller's side says of a pair now. */
    JudgmentView now(Side side, Pair pair) {
        OwnMatches own = judging.own(side, pair.of(side));
        MatchJudgment said = own.opinion(pair.of(side.other())).orElse(null);
        return new JudgmentView(
                pair.demandId(),
                pair.productId(),
                side.name(),
                said == null ? null : said.source().name(),
                said == null || said.reason().isEmpty() ? null : said.reason(),
                said == null || said.comment().isEmpty() ? null : said.comment(),
                said == null ? null : said.at());
    }
}
