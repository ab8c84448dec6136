package org.tongqu.portal.matching.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.matching.Matching;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.matching.Coverage;
import org.tongqu.search.matching.DataNeed;
import org.tongqu.search.matching.Verdict;

/** Says in words what data a demand needs and how far the needs are met. */
@ApplicationScoped
public class NeedWords {

    /** The order in which a sentence counts: what is there first, what nobody offers last. */
    private static final List<Verdict> COUNTED = List.of(Verdict.MET, Verdict.PARTLY, Verdict.UNKNOWN, Verdict.MISSING);

    private Texts texts;
    private CodeTables codes;

    protected NeedWords() {} // for CDI proxies

    @Inject
    public NeedWords(Texts texts, CodeTables codes) {
        this.texts = texts;
        this.codes = codes;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    /** Form, freshness, and whether the demand can do without: {@code API产品 · 实时 · 必备}. */
    String line(DataNeed need) {
        return Stream.of(
                        code("deliveryForms", need.deliveryForm()),
                        code("updateFrequencies", need.updateFrequency()),
                        text(need.mandatory() ? "matching.need.mandatory" : "matching.need.optional"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The same, with the word for what nobody offers. */
    String line(Coverage coverage, int need) {
        String line = line(coverage.needs().get(need));
        return coverage.verdict(need) == Verdict.MISSING
                ? text("matching.need.unserved", line, text("matching.unserved.word"))
                : line;
    }

    /** Grade and way of access, for those who want to know it all. */
    String more(DataNeed need) {
        return Stream.of(line(need), code("securityGrades", need.grade()), code("accessModes", need.accessMode()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How many needs stand where; the mandatory ones if there are any. */
    String summary(Coverage coverage) {
        boolean mandatory = coverage.mandatory() > 0;
        List<Verdict> verdicts = IntStream.range(0, coverage.needs().size())
                .filter(need -> !mandatory || coverage.needs().get(need).mandatory())
                .mapToObj(coverage::verdict)
                .toList();
        String parts = COUNTED.stream()
                .filter(verdicts::contains)
                .map(verdict -> text(
                        "matching.demand.count." + verdict,
                        verdicts.stream().filter(verdict::equals).count()))
                .collect(Collectors.joining(Markup.word("coverage.comma")));
        return text(mandatory ? "matching.demand.mandatory" : "matching.demand.optional", verdicts.size(), parts);
    }

    /** The summary, and how many products it leaves out because the reader's side rejected them. */
    String summary(Matching.ForDemand found) {
        String summary = summary(found.coverage());
        return found.putAside().isEmpty()
                ? summary
                : text("matching.handle.without", summary, found.putAside().size());
    }

    /** Names what nobody offers; empty if everything is offered by somebody. */
    String gaps(Coverage coverage) {
        String names = coverage.gaps().stream()
                .map(need -> coverage.needs().get(need).name())
                .collect(Collectors.joining(text("match.list.separator")));
        return names.isEmpty() ? "" : text("matching.demand.gaps", names);
    }

    private String code(String table, String code) {
        return code.isEmpty() ? "" : codes.name(table, code, Markup.locale());
    }
}
