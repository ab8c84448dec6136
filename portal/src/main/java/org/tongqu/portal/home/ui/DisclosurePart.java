package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.home.Disclosure;
import org.tongqu.portal.home.Disclosures;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.RemainingText;
import org.tongqu.portal.organisation.Organisations;

/** The part of the home page that shows what stands under the eyes of the public. */
@Dependent
public class DisclosurePart {

    private static final int SHOWN = 4;

    private final Disclosures disclosures;
    private final Organisations organisations;
    private final HomeWords words;

    @Inject
    public DisclosurePart(Disclosures disclosures, Organisations organisations, HomeWords words) {
        this.disclosures = disclosures;
        this.organisations = organisations;
        this.words = words;
    }

    /** The table, or empty if nothing is disclosed. */
    Optional<Component> section() {
        List<Disclosure> latest = disclosures.latest(SHOWN);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> names = organisations.names(
                latest.stream().map(Disclosure::organisationId).distinct().toList());
        StackTable table = new StackTable(words.text("home.disclosure"))
                .column(words.text("home.disclosure.date"))
                .column(words.text("home.disclosure.type"))
                .column(words.text("home.disclosure.matter"))
                .column(words.text("home.disclosure.by"))
                .column(words.text("home.disclosure.period"))
                .light();
        for (Disclosure one : latest) {
            table.row(
                    Markup.number(DateText.table(one.on())),
                    Markup.text(words.text("home.disclosure." + one.kind())),
                    new Link(one.path(), one.title()),
                    Markup.text(names.getOrDefault(one.organisationId(), "")),
                    Markup.text(period(one)));
        }
        Link all = new Link("disclosure", words.text("home.disclosure.all"));
        return Optional.of(Markup.section(words.text("home.disclosure"), all, table));
    }

    private String period(Disclosure one) {
        if (one.until() == null) {
            return words.text("home.disclosure.lasting");
        }
        return one.workingDaysLeft() < 0
                ? words.text("home.disclosure.over")
                : RemainingText.workingDays(one.workingDaysLeft(), words.locale());
    }
}
