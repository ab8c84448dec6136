package org.tongqu.portal.organisation.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.shell.ScreenErrors;
import org.tongqu.portal.text.Texts;

/** Says the facts of organisations and accounts in the reader's language. */
@Dependent
public class OrganisationWords {

    static final String KINDS = "organisationKinds";
    static final String REGIONS = "regionClusters";
    static final String CAPACITIES = "organisationCapacities";
    static final String MODES = "transportModes";

    private final CodeTables codes;
    private final Texts texts;
    private final ScreenErrors wording;

    @Inject
    public OrganisationWords(CodeTables codes, Texts texts, ScreenErrors wording) {
        this.codes = codes;
        this.texts = texts;
        this.wording = wording;
    }

    String text(String key, Object... args) {
        return texts.text(Markup.locale(), key, args);
    }

    List<String> codesOf(String table) {
        return codes.codes(table);
    }

    String code(String table, String code) {
        return codes.name(table, code, Markup.locale());
    }

    String codes(String table, Collection<String> several) {
        return several.stream().map(code -> code(table, code)).collect(Collectors.joining(text("audit.separator")));
    }

    String role(Role role) {
        return text("role." + role.name());
    }

    String roles(Account account) {
        return account.roles().stream().map(this::role).collect(Collectors.joining(text("audit.separator")));
    }

    StatusChip chip(Account account) {
        return account.isEnabled()
                ? new StatusChip(StatusChip.State.DONE, text("account.enabled"))
                : new StatusChip(StatusChip.State.STOP, text("account.disabled"));
    }

    /** The message for an input error. */
    String message(Violation violation) {
        return wording.message(violation, Markup.locale());
    }
}
