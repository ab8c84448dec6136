package org.tongqu.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongqu.portal.security.Needs;

/** Lets the owners of a demand or a product say what they think of its matches. */
@ApplicationScoped
@Transactional
public class Judging {

    private MatchDesk desk;
    private OpinionBook book;
    private Judgments judgments;
    private Invitations invitations;

    protected Judging() {} // for CDI proxies

    @Inject
    public Judging(MatchDesk desk, OpinionBook book, Judgments judgments, Invitations invitations) {
        this.desk = desk;
        this.book = book;
        this.judgments = judgments;
        this.invitations = invitations;
    }

    /**
     * Says for a side whether a pair fits; replaces what the side said before.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with everything that is wrong
     */
    @Needs(MatchDesk.JUDGE)
    public void judge(Side side, Pair pair, Opinion opinion) {
        desk.requireOwn(side, pair);
        book.check(opinion);
        book.write(side, pair, opinion, desk.judge());
    }

    /** Takes back what the side said of a pair; without an opinion nothing happens. */
    @Needs(MatchDesk.JUDGE)
    public void undo(Side side, Pair pair) {
        desk.requireOwn(side, pair);
        book.undo(side, pair, desk.judge().username());
    }

    /** What the caller's side said and asked about one of its objects; nothing if the object is not the caller's. */
    @Needs("matching.read")
    public OwnMatches own(Side side, String own) {
        if (!desk.isMine(side, own)) {
            return OwnMatches.FOREIGN;
        }
        Side other = side.other();
        Map<String, MatchJudgment> opinions = judgments.opinions(side, own).stream()
                .collect(Collectors.toMap(one -> one.pair().of(other), Function.identity()));
        return new OwnMatches(true, side, opinions, invitations.about(side, own));
    }

    /** The other objects that the caller's side put aside by rejecting them; empty if the object is not the caller's. */
    @Needs("matching.read")
    public Set<String> putAside(Side side, String own) {
        if (!desk.isMine(side, own)) {
            return Set.of();
        }
        List<MatchJudgment> opinions = judgments.opinions(side, own);
        return opinions.stream()
                .filter(MatchJudgment::isRejected)
                .map(one -> one.pair().of(side.other()))
                .collect(Collectors.toSet());
    }
}
