package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.DemandQuestion;
import org.tongqu.portal.demand.DemandQuestions;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.shell.ScreenErrors;

/** The public questions about a demand and their answers. */
@Dependent
public class DemandTalk {

    private static final int QUESTION = 500;
    private static final int ANSWER = 2000;

    private final DemandQuestions questions;
    private final DemandCatalogue catalogue;
    private final DemandWords words;
    private final Access access;
    private final ScreenErrors errors;

    @Inject
    public DemandTalk(
            DemandQuestions questions,
            DemandCatalogue catalogue,
            DemandWords words,
            Access access,
            ScreenErrors errors) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.words = words;
        this.access = access;
        this.errors = errors;
    }

    /** @param done what to do after a question or an answer */
    Component of(ScenarioDemand demand, Command done) {
        List<DemandQuestion> asked = questions.of(demand.id());
        boolean mayAnswer = catalogue.isMine("demand.answer", demand);
        HtmlContainer list = Markup.div("");
        asked.forEach(question -> list.add(item(demand, question, mayAnswer, done)));
        if (asked.isEmpty()) {
            list.add(Markup.p("tq-quiet tq-small", words.text("demand.talk.none")));
        }
        boolean mayAsk = demand.status() == DemandStatus.OPEN_FOR_RESPONSE && access.allows("demand.ask");
        Component ask = mayAsk
                ? Action.second(words.text("demand.talk.ask"), () -> ask(demand, done))
                        .small()
                        .button()
                : null;
        return Surface.withHead(words.text("demand.talk.title", asked.size()), ask, list);
    }

    private Component item(ScenarioDemand demand, DemandQuestion question, boolean mayAnswer, Command done) {
        HtmlContainer item = Markup.div("tq-qa", Markup.el("p", "", Markup.el("strong", "", question.question())));
        if (question.isAnswered()) {
            String when = words.text(
                    "demand.talk.answered",
                    words.organisation(demand.publisherId()),
                    DateText.table(DateText.beijing(question.answeredAt()).toLocalDate()));
            item.add(Markup.p("", question.answer()), Markup.el("span", "tq-meta tq-num", when));
            return item;
        }
        String promised = DateText.near(question.promisedOn(), words.today(), words.locale());
        item.add(new StatusChip(StatusChip.State.WAIT, words.text("demand.talk.waiting", promised)));
        if (mayAnswer) {
            item.add(Markup.div(
                    "tq-more",
                    Action.second(words.text("demand.talk.answer"), () -> answer(demand, question, done))
                            .small()
                            .button()));
        }
        return item;
    }

    private void ask(ScenarioDemand demand, Command done) {
        dialog("ask", QUESTION)
                .open(
                        text -> {
                            questions.ask(demand.id(), text, null);
                            done.execute();
                        },
                        List.of());
    }

    private void answer(ScenarioDemand demand, DemandQuestion question, Command done) {
        dialog("answer", ANSWER)
                .open(
                        text -> {
                            questions.answer(demand.id(), question.id(), text);
                            done.execute();
                        },
                        List.of());
    }

    private WordsDialog dialog(String act, int limit) {
        return new WordsDialog(
                new WordsDialog.Texts(
                        words.text("demand.talk." + act),
                        words.text("demand.talk." + act + ".label"),
                        words.text("demand.talk." + act + ".effect"),
                        words.text("demand.talk." + act),
                        limit),
                errors);
    }
}
