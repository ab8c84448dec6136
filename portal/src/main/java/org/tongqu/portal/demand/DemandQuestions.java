package org.tongqu.portal.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.time.WorkingDays;

/** Takes questions about open demands and their answers; both are public. */
@ApplicationScoped
@Transactional
public class DemandQuestions {

    /** Working days until an answer is promised (platform rule 平台规则). */
    static final int TERM = 5;

    private static final String ASK = "demand.ask";
    private static final String ANSWER = "demand.answer";
    private static final int QUESTION = 500;
    private static final int WORDS = 2000;

    private Exchanges exchanges;
    private DemandDesk desk;
    private DemandTrail trail;
    private WorkingDays workingDays;

    protected DemandQuestions() {} // for CDI proxies

    @Inject
    public DemandQuestions(Exchanges exchanges, DemandDesk desk, DemandTrail trail, WorkingDays workingDays) {
        this.exchanges = exchanges;
        this.desk = desk;
        this.trail = trail;
        this.workingDays = workingDays;
    }

    /**
     * Asks about a demand that takes responses.
     *
     * @param key idempotency key; may be absent
     */
    @Needs(ASK)
    public void ask(String demandId, String question, String key) {
        desk.readable(demandId);
        new Violations().text("question", question, QUESTION).throwIfAny();
        trail.once(ASK, key, Map.of("demand", demandId, "question", question), () -> add(demandId, question.strip()));
    }

    /** Answers a question, or corrects the answer; a correction is in the audit. */
    @Needs(ANSWER)
    public void answer(String demandId, long questionId, String answer) {
        ScenarioDemand demand = desk.changeable(ANSWER, demandId);
        new Violations().text("answer", answer, WORDS).throwIfAny();
        DemandQuestion question = exchanges
                .question(questionId)
                .filter(found -> found.demandId().equals(demandId))
                .orElseThrow(() -> new QuestionNotFound(questionId));
        Map<String, Object> before = Map.of("question", question.question(), "answer", question.answer());
        question.answer(answer.strip(), desk.username(), trail.now());
        trail.record("demand.answered", demand, before, answer.strip());
    }

    /** All questions about a demand, oldest first. */
    @Needs("demand.read")
    public List<DemandQuestion> of(String demandId) {
        return exchanges.questions(desk.readable(demandId).id());
    }

    private String add(String demandId, String words) {
        ScenarioDemand demand = desk.readable(demandId);
        if (demand.status() != DemandStatus.OPEN_FOR_RESPONSE) {
            throw new ResponsesClosed(demandId);
        }
        DemandQuestion.Asker asker = new DemandQuestion.Asker(desk.organisation(), desk.username());
        exchanges.add(new DemandQuestion(
                demandId,
                asker,
                words,
                trail.now(),
                workingDays.plus(trail.now().toLocalDate(), TERM)));
        trail.record("demand.asked", demand, Map.of(), words);
        return demandId;
    }
}
