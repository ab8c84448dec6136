package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.look.format.RemainingText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.Standing;
import org.tongqu.search.matching.Verdict;

/** Draws one demand as a product sees it: how many of its needs it serves, and every need it is about with all reasons. */
@ApplicationScoped
public class ServedDemand {

    private NeedWords words;
    private ReasonChips chips;
    private Organisations organisations;
    private Clock clock;

    protected ServedDemand() {} // for CDI proxies

    @Inject
    public ServedDemand(NeedWords words, ReasonChips chips, Organisations organisations, Clock clock) {
        this.words = words;
        this.chips = chips;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @param buttons what the reader may do, or null */
    Component of(ScenarioDemand demand, Match match, Component buttons) {
        HtmlContainer article = Markup.el(
                "article",
                "tq-product",
                Markup.el("h3", "", new Link("demands/" + demand.id(), demand.title())),
                Markup.p("tq-small", summary(match)));
        if (!match.relaxed().isEmpty()) {
            String set = match.relaxed().stream()
                    .map(requirement -> words.text("match.requirement." + requirement))
                    .sorted()
                    .collect(Collectors.joining(words.text("match.list.separator")));
            article.add(Markup.p("tq-small", words.text("matching.product.relaxed", set)));
        }
        IntStream.range(0, match.needs().size())
                .filter(need -> ReasonChips.related(Standing.of(match, need)))
                .forEach(need -> article.add(need(demand, need, Standing.of(match, need))));
        HtmlContainer foot = Markup.el("footer", "", Markup.meta(who(demand)));
        if (buttons != null) {
            foot.add(buttons);
        }
        article.add(foot);
        return article;
    }

    private Component need(ScenarioDemand demand, int number, Standing standing) {
        String name = demand.content().dataNeeds().get(number).name();
        return Markup.div(
                "",
                Markup.div(
                        "tq-row",
                        Markup.el("b", "", name),
                        new Tag(ReasonChips.look(standing.verdict()).word())),
                chips.of(standing));
    }

    /** {@code 3 项数据需求中可用于 2 项：1 项已满足，1 项部分满足}. */
    private String summary(Match match) {
        List<Verdict> verdicts = IntStream.range(0, match.needs().size())
                .mapToObj(need -> Standing.of(match, need).verdict())
                .toList();
        long served =
                verdicts.stream().filter(verdict -> verdict != Verdict.MISSING).count();
        if (served == 0) {
            return words.text("matching.product.servesNone", verdicts.size());
        }
        String parts = Stream.of(Verdict.MET, Verdict.PARTLY, Verdict.UNKNOWN)
                .filter(verdicts::contains)
                .map(verdict -> words.text(
                        "matching.demand.count." + verdict,
                        verdicts.stream().filter(verdict::equals).count()))
                .collect(Collectors.joining(Markup.word("coverage.comma")));
        return words.text("matching.product.serves", verdicts.size(), served, parts);
    }

    private String who(ScenarioDemand demand) {
        String publisher = organisations.name(demand.publisherId());
        LocalDate deadline = demand.content().timeline().responseDeadline();
        return deadline == null
                ? publisher
                : words.text(
                        "matching.product.who",
                        publisher,
                        RemainingText.days(ChronoUnit.DAYS.between(LocalDate.now(clock), deadline), Markup.locale()));
    }
}
