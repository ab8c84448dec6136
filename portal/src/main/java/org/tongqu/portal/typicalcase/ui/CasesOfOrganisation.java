package org.tongqu.portal.typicalcase.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.ui.OrganisationSection;
import org.tongqu.portal.typicalcase.CaseCatalogue;
import org.tongqu.portal.typicalcase.TypicalCase;

/** The public cases an organisation led, on its page. */
@ApplicationScoped
public class CasesOfOrganisation implements OrganisationSection {

    private static final int ORDER = 30;

    @Inject
    private CaseCatalogue cases;

    @Inject
    private CaseWords words;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Organisation organisation) {
        List<TypicalCase> found = cases.ledBy(organisation.id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StackTable table = new StackTable(words.text("typicalcase.ofOrganisation"))
                .column(words.text("typicalcase.ofOrganisation.title"))
                .column(words.text("typicalcase.ofOrganisation.number"))
                .column(words.text("typicalcase.ofOrganisation.state"));
        for (TypicalCase one : found) {
            table.row(
                    Markup.chinese(new Link(CaseAddress.of(one.id()), one.title())),
                    Markup.number(one.id()),
                    words.chip(one.status()));
        }
        return Optional.of(Surface.of(words.text("typicalcase.ofOrganisation"), table));
    }
}
