package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.ui.OrganisationSection;

/** The demands an organisation organised or published, on its page. */
@ApplicationScoped
public class DemandsOfOrganisation implements OrganisationSection {

    private static final int ORDER = 10;

    @Inject
    private DemandCatalogue demands;

    @Inject
    private DemandWords words;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Organisation organisation) {
        List<ScenarioDemand> found = demands.publishedBy(organisation.id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StackTable table = new StackTable(words.text("demand.ofOrganisation"))
                .column(words.text("demand.ofOrganisation.title"))
                .column(words.text("demand.ofOrganisation.number"))
                .column(words.text("demand.ofOrganisation.state"));
        for (ScenarioDemand demand : found) {
            table.row(
                    Markup.chinese(new Link(DemandAddress.PATH + "/" + demand.id(), demand.title())),
                    Markup.number(demand.id()),
                    words.chip(demand.status()));
        }
        return Optional.of(Surface.of(words.text("demand.ofOrganisation"), table));
    }
}
