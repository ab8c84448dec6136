package org.tongqu.portal.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.matching.MatchWords;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.matching.Finding;

/** Says themes, modes, regions and reasons in the reader's language. */
@ApplicationScoped
public class GapNames {

    private Texts texts;
    private CodeTables codes;
    private MatchWords words;

    protected GapNames() {} // for CDI proxies

    @Inject
    public GapNames(Texts texts, CodeTables codes, MatchWords words) {
        this.texts = texts;
        this.codes = codes;
        this.words = words;
    }

    public String text(Locale language, String key, Object... args) {
        return texts.text(language, key, args);
    }

    public String axis(GapAxis axis, Locale language) {
        return texts.text(language, "gap.axis." + axis);
    }

    /** The name of a place on an axis; of those without a code that they are unclassified. */
    public String place(GapAxis axis, String code, Locale language) {
        return GapAxis.UNCLASSIFIED.equals(code)
                ? texts.text(language, "gap.unclassified")
                : codes.name(axis.table(), code, language);
    }

    /** The names of several places in the order of their table. */
    public String places(GapAxis axis, Collection<String> wanted, Locale language) {
        return wanted.isEmpty()
                ? place(axis, GapAxis.UNCLASSIFIED, language)
                : order(axis).stream()
                        .filter(wanted::contains)
                        .map(code -> place(axis, code, language))
                        .collect(Collectors.joining(separator(language)));
    }

    /** All places of an axis in the order of their table, the unclassified last. */
    public List<String> order(GapAxis axis) {
        List<String> order = new java.util.ArrayList<>(codes.codes(axis.table()));
        order.add(GapAxis.UNCLASSIFIED);
        return order;
    }

    /** The resource that is proposed or comes nearest; empty if there is none. */
    public String resource(GapPlanning.Explained explained, Locale language) {
        if (explained.resource() == null) {
            return "";
        }
        String name = explained.resource().id() + " " + explained.resource().name();
        return explained.proposal().kind() == ProposalKind.CATALOGUE
                ? texts.text(language, "gap.proposal.nearest", name)
                : name;
    }

    /** The reasons in one line. */
    public String reasons(List<Finding> findings, Locale language) {
        return findings.stream()
                .map(finding -> words.reason(finding, language))
                .collect(Collectors.joining(separator(language)));
    }

    /** Where a proposal stands, and whether its gap is gone. */
    public String state(GapProposal proposal, Locale language) {
        String state = texts.text(language, "gap.state." + proposal.state());
        return proposal.goneAt() == null ? state : texts.text(language, "gap.state.gone", state);
    }

    /** A point in time, or that there is none yet. */
    public String moment(OffsetDateTime time, Locale language) {
        return time == null ? texts.text(language, "gap.notYet") : DateText.dateTime(time, language);
    }

    private String separator(Locale language) {
        return texts.text(language, "match.list.separator");
    }
}
