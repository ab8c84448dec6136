package org.tongqu.portal.authorisation.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.Clause;
import org.tongqu.portal.authorisation.Coverage;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.text.Texts;

/** Says the facts of an authorisation agreement in the reader's language. */
@Dependent
public class AuthorisationWords {

    private final Texts texts;
    private final ScreenErrors wording;
    private final Instance<DisclosedProducts> products;
    private final Accounts accounts;

    @Inject
    public AuthorisationWords(
            Texts texts, ScreenErrors wording, Instance<DisclosedProducts> products, Accounts accounts) {
        this.texts = texts;
        this.wording = wording;
        this.products = products;
        this.accounts = accounts;
    }

    /** The name of somebody who proposed or approved. */
    String person(String username) {
        return accounts.name(username);
    }

    /** A text below {@code authorisation.}. */
    String text(String key, Object... args) {
        return texts.text(Markup.locale(), "authorisation." + key, args);
    }

    StatusChip chip(AuthorisationAgreement agreement) {
        StatusChip.State kind =
                switch (agreement.state()) {
                    case EFFECTIVE -> StatusChip.State.DONE;
                    case PROPOSED -> StatusChip.State.WAIT;
                    case REFUSED, TERMINATED -> StatusChip.State.STOP;
                };
        return new StatusChip(kind, text("state." + agreement.state()));
    }

    String term(AuthorisationAgreement agreement) {
        return text(
                "disclosure.term",
                DateText.date(agreement.effectiveOn(), Markup.locale()),
                DateText.date(agreement.expiresOn(), Markup.locale()));
    }

    String unit(ChargeUnit unit) {
        return texts.text(Markup.locale(), "unit." + unit);
    }

    String ceiling(Coverage coverage) {
        return coverage.ceiling()
                .map(found -> MoneyText.unitPrice(found.amount(), unit(found.unit()), Markup.locale()))
                .orElse(text("disclosure.free"));
    }

    String clause(Clause clause) {
        return clause.isMandatory() ? text("clause." + clause) : text("clause.optional", text("clause." + clause));
    }

    Optional<DisclosedProducts.Disclosed> product(String productId) {
        return products.isResolvable() ? products.get().find(productId) : Optional.empty();
    }

    /** The name of a product, linked if the reader may open it; else that it is not on the shelf. */
    Component productName(String productId) {
        return product(productId)
                .map(found -> found.path().isEmpty()
                        ? Markup.text(found.name())
                        : Markup.chinese(new Link(found.path(), found.name())))
                .orElseGet(() -> Markup.text(text("disclosure.notListed")));
    }

    String message(Violation violation) {
        return wording.message(violation, Markup.locale());
    }
}
