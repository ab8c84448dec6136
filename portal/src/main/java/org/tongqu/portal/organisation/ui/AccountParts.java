package org.tongqu.portal.organisation.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Account;

/** The facts of an account, on its page and on the own one. */
@Dependent
public class AccountParts {

    private final Organisations organisations;
    private final OrganisationWords words;

    @Inject
    public AccountParts(Organisations organisations, OrganisationWords words) {
        this.organisations = organisations;
        this.words = words;
    }

    Component facts(Account account) {
        return new Facts()
                .add(words.text("account.field.username"), account.username())
                .add(
                        words.text("account.column.organisation"),
                        Markup.chinese(new Link(
                                OrganisationNavigation.path(account.organisationId()),
                                organisations.name(account.organisationId()))))
                .add(words.text("account.column.roles"), words.roles(account))
                .add(
                        words.text("account.column.lastSignIn"),
                        account.lastSignIn() == null
                                ? words.text("account.neverSignedIn")
                                : DateText.dateTime(account.lastSignIn(), Markup.locale()));
    }
}
