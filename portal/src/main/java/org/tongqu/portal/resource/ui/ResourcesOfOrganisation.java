package org.tongqu.portal.resource.ui;

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
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.ResourceQuery;
import org.tongqu.portal.resource.Resources;
import org.tongqu.portal.store.Page;

/** The public data resources an organisation holds, on its page. */
@ApplicationScoped
public class ResourcesOfOrganisation implements OrganisationSection {

    private static final int ORDER = 15;

    @Inject
    private Resources resources;

    @Inject
    private ResourceWords words;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Organisation organisation) {
        List<ResourceEntry> found = resources
                .search(new ResourceQuery("", organisation.id(), "", "", ""), new Page(0, Page.LARGEST))
                .items();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StackTable table = new StackTable(words.text("resource.nav"))
                .column(words.text("resource.column.name"))
                .column(words.text("resource.column.accessWay"))
                .column(words.text("resource.column.frequency"));
        for (ResourceEntry entry : found) {
            table.row(
                    Markup.chinese(new Link(ResourceNavigation.path(entry.id()), entry.name())),
                    Markup.text(words.accessWay(entry)),
                    Markup.text(words.code("updateFrequencies", entry.updateFrequency())));
        }
        return Optional.of(Surface.of(words.text("resource.nav"), table));
    }
}
