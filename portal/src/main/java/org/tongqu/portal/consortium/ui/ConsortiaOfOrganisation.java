package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumQuery;
import org.tongqu.portal.consortium.MemberState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.ui.OrganisationSection;
import org.tongqu.portal.store.Page;

/** The consortia an organisation belongs to, on its page. */
@ApplicationScoped
public class ConsortiaOfOrganisation implements OrganisationSection {

    private static final int ORDER = 40;

    @Inject
    private Consortia consortia;

    @Inject
    private ConsortiumWords words;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Organisation organisation) {
        List<Consortium> found =
                consortia
                        .search(new ConsortiumQuery("", null, organisation.id()), new Page(0, Page.LARGEST))
                        .items()
                        .stream()
                        .filter(one -> one.find(organisation.id())
                                .filter(member -> member.state() == MemberState.ACTIVE)
                                .isPresent())
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        StackTable table = new StackTable(words.text("consortium.ofOrganisation"))
                .column(words.text("consortium.ofOrganisation.name"))
                .column(words.text("consortium.ofOrganisation.number"))
                .column(words.text("consortium.ofOrganisation.state"));
        for (Consortium one : found) {
            table.row(
                    Markup.chinese(new Link(ConsortiumListView.PATH + "/" + one.id(), one.name())),
                    Markup.number(one.id()),
                    words.chip(one.state()));
        }
        return Optional.of(Surface.of(words.text("consortium.ofOrganisation"), table));
    }
}
