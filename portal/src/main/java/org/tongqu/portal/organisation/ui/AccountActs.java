package org.tongqu.portal.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.organisation.AccountAdministration;
import org.tongqu.portal.organisation.AccountAdministration.AccountDraft;
import org.tongqu.portal.organisation.AccountDirectory;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.shell.ActDialog;

/** What administrators do with accounts: open them, give roles, close them, give another password. */
@Dependent
public class AccountActs {

    private final AccountAdministration administration;
    private final AccountDirectory directory;
    private final OrganisationChoice choice;
    private final OrganisationWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public AccountActs(
            AccountAdministration administration,
            AccountDirectory directory,
            OrganisationChoice choice,
            OrganisationWords words,
            Instance<ActDialog> dialogs) {
        this.administration = administration;
        this.directory = directory;
        this.choice = choice;
        this.words = words;
        this.dialogs = dialogs;
    }

    /** Opening an account, for those who may; in the organisation that the list shows, else in the own. */
    List<Action> opening(String shown) {
        return choice.allows("account.create")
                ? List.of(Action.primary(words.text("account.act.open"), () -> open(shown))
                        .icon(Icons.PLUS))
                : List.of();
    }

    /** What the person may do with an account. */
    List<Action> of(Account account, Command changed) {
        List<Action> acts = new ArrayList<>();
        if (directory.mayEdit(account)) {
            acts.add(Action.second(words.text("account.act.roles"), () -> assign(account, changed)));
            acts.add(Action.second(words.text("account.act.password"), () -> reset(account, changed)));
            acts.add(
                    account.isEnabled()
                            ? Action.second(words.text("account.act.disable"), () -> disable(account, changed))
                                    .danger()
                            : Action.primary(words.text("account.act.enable"), () -> enable(account, changed)));
        }
        return acts;
    }

    private void open(String shown) {
        ActDialog dialog = dialogs.get();
        TextField username = dialog.bind("username", new TextField(words.text("account.field.username")));
        username.setHelperText(words.text("account.field.username.help"));
        username.setWidthFull();
        TextField displayName = dialog.bind("displayName", new TextField(words.text("account.field.displayName")));
        displayName.setWidthFull();
        ComboBox<String> organisation = dialog.bind("organisationId", choice.field(shown));
        CheckboxGroup<Role> roles = dialog.bind("roles", roles(organisation.getValue(), Set.of()));
        organisation.addValueChangeListener(change -> {
            Set<Role> kept = roles.getValue();
            Set<Role> givable = givable(change.getValue());
            roles.setItems(givable);
            roles.setValue(intersection(kept, givable));
        });
        PasswordField password = password(dialog);
        dialog.lead(words.text("account.act.open.effect"))
                .open(words.text("account.act.open"), words.text("account.act.open"), () -> {
                    administration.open(new AccountDraft(
                            username.getValue().strip(),
                            displayName.getValue().strip(),
                            organisation.getValue(),
                            List.copyOf(roles.getValue()),
                            password.getValue()));
                    UI.getCurrent()
                            .navigate(OrganisationNavigation.account(
                                    username.getValue().strip()));
                });
    }

    private void assign(Account account, Command changed) {
        ActDialog dialog = dialogs.get();
        CheckboxGroup<Role> roles = dialog.bind("roles", roles(account.organisationId(), account.roles()));
        dialog.lead(words.text("account.act.roles.effect", account.displayName()))
                .open(words.text("account.act.roles"), words.text("account.act.roles"), () -> {
                    administration.assignRoles(account.username(), roles.getValue());
                    changed.execute();
                });
    }

    private void reset(Account account, Command changed) {
        ActDialog dialog = dialogs.get();
        PasswordField password = password(dialog);
        dialog.lead(words.text("account.act.password.effect", account.displayName()))
                .open(words.text("account.act.password"), words.text("account.act.password"), () -> {
                    administration.resetPassword(account.username(), password.getValue());
                    changed.execute();
                });
    }

    private void disable(Account account, Command changed) {
        ConfirmStep.of(words.text("account.act.disable"))
                .object(words.text("account.named", account.displayName(), account.username()))
                .fact(words.text("account.column.roles"), words.roles(account))
                .effect(words.text("account.act.disable.effect"))
                .ending()
                .open(words.text("account.act.disable"), () -> {
                    administration.enable(account.username(), false);
                    changed.execute();
                });
    }

    private void enable(Account account, Command changed) {
        ConfirmStep.of(words.text("account.act.enable"))
                .object(words.text("account.named", account.displayName(), account.username()))
                .fact(words.text("account.column.roles"), words.roles(account))
                .effect(words.text("account.act.enable.effect"))
                .open(words.text("account.act.enable"), () -> {
                    administration.enable(account.username(), true);
                    changed.execute();
                });
    }

    private PasswordField password(ActDialog dialog) {
        PasswordField password = dialog.bind("password", new PasswordField(words.text("account.field.password")));
        password.setHelperText(words.text("account.field.password.help"));
        password.setWidthFull();
        return Markup.attribute(password, "autocomplete", "new-password");
    }

    private CheckboxGroup<Role> roles(String organisationId, Set<Role> given) {
        CheckboxGroup<Role> roles = new CheckboxGroup<>(words.text("account.column.roles"));
        Set<Role> shown = new java.util.TreeSet<>(givable(organisationId));
        shown.addAll(given);
        roles.setItems(shown);
        roles.setItemLabelGenerator(words::role);
        roles.setValue(given);
        return roles;
    }

    private Set<Role> givable(String organisationId) {
        return organisationId == null ? Set.of() : directory.givable(organisationId);
    }

    private static Set<Role> intersection(Set<Role> some, Set<Role> others) {
        Set<Role> both = new java.util.TreeSet<>(some);
        both.retainAll(others);
        return both;
    }
}
