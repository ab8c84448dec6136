package org.tongqu.portal.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.store.Page;

/** Chooses the organisation of a new account: the own one, or any for those who manage all. */
@Dependent
public class OrganisationChoice {

    private final Organisations organisations;
    private final Access access;
    private final OrganisationWords words;

    @Inject
    public OrganisationChoice(Organisations organisations, Access access, OrganisationWords words) {
        this.organisations = organisations;
        this.access = access;
        this.words = words;
    }

    boolean allows(String function) {
        return access.allows(function);
    }

    /** The input, found by typing a part of the name; fixed for those who manage their own organisation only. */
    ComboBox<String> field(String shown) {
        ComboBox<String> field = new ComboBox<>(words.text("account.column.organisation"));
        field.setItems(
                query -> organisations
                        .search(query.getFilter().orElse(""), "", "", new Page(query.getPage(), query.getPageSize()))
                        .items()
                        .stream()
                        .map(Organisation::id));
        field.setItemLabelGenerator(organisations::name);
        boolean any = access.reach("account.create") == Reach.ALL;
        field.setValue(any && !shown.isEmpty() ? shown : access.organisation());
        field.setReadOnly(!any);
        field.setWidthFull();
        return field;
    }
}
