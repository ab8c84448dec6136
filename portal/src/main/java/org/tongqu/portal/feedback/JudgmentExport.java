package org.tongqu.portal.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.security.Needs;

/** Hands out what is known of pairs in the form of TREC judgments; that somebody took them is an event itself. */
@ApplicationScoped
@Transactional
public class JudgmentExport {

    private Judgments judgments;
    private FeedbackJournal journal;

    protected JudgmentExport() {} // for CDI proxies

    @Inject
    public JudgmentExport(Judgments judgments, FeedbackJournal journal) {
        this.judgments = judgments;
        this.journal = journal;
    }

    /** One line per pair: demand, 0, product, grade; by demand and product, without names of anybody. */
    @Needs("match-judgment.export")
    public String qrels() {
        List<JudgedPair> pairs = JudgedPair.of(judgments.standing());
        journal.exported(pairs.size());
        return pairs.stream()
                .map(one -> one.pair().demandId() + " 0 " + one.pair().productId() + " " + one.grade() + "\n")
                .collect(Collectors.joining());
    }
}
