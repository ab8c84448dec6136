package org.tongqu.portal.authorisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationGranting;
import org.tongqu.portal.authorisation.AuthorisationState;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.Coverage;
import org.tongqu.portal.authorisation.CoverageDraft;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.shell.ActDialog;

/** What the people of an implementing body can do in the register: set ceilings, approve, refuse and end. */
@Dependent
public class AuthorisationActs {

    private static final String CREATE = "authorisation.create";
    private static final String APPROVE = "authorisation.approve";

    private final Authorisations authorisations;
    private final AuthorisationGranting granting;
    private final AuthorisationWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public AuthorisationActs(
            Authorisations authorisations,
            AuthorisationGranting granting,
            AuthorisationWords words,
            Instance<ActDialog> dialogs) {
        this.authorisations = authorisations;
        this.granting = granting;
        this.words = words;
        this.dialogs = dialogs;
    }

    /** Acts on the whole agreement. */
    List<Component> of(AuthorisationAgreement agreement, Command changed) {
        List<Component> acts = new ArrayList<>();
        boolean proposed = agreement.state() == AuthorisationState.PROPOSED;
        boolean effective = agreement.state() == AuthorisationState.EFFECTIVE;
        boolean approves = authorisations.may(APPROVE, agreement);
        if ((proposed || effective) && authorisations.may(CREATE, agreement)) {
            acts.add(small("cover", () -> askCeiling(agreement, changed)));
        }
        if (proposed && approves) {
            acts.add(small("refuse", () -> askReason("refuse", agreement, changed)));
            acts.add(small("approve", () -> approve(agreement, changed)));
        }
        if (effective && approves) {
            acts.add(small("terminate", () -> askReason("terminate", agreement, changed)));
        }
        return acts;
    }

    /** Deciding about one proposed product or ceiling; nothing for those who may not. */
    List<Component> of(AuthorisationAgreement agreement, Coverage coverage, Command changed) {
        boolean open = !coverage.isApproved() && agreement.state() == AuthorisationState.EFFECTIVE;
        return open && authorisations.may(APPROVE, agreement)
                ? List.of(
                        small("refuse", () -> refuse(agreement, coverage, changed)),
                        small("approve", () -> approve(agreement, coverage, changed)))
                : List.of();
    }

    private Component small(String act, Command command) {
        return Action.second(words.text("act." + act), command).small().button();
    }

    private void approve(AuthorisationAgreement agreement, Command changed) {
        ConfirmStep.of(words.text("act.approve.title"))
                .object(agreement.title())
                .fact(words.text("disclosure.termLabel"), words.term(agreement))
                .effect(words.text("act.approve.effect"))
                .open(words.text("act.approve"), () -> {
                    granting.approve(agreement.id());
                    changed.execute();
                });
    }

    private void approve(AuthorisationAgreement agreement, Coverage coverage, Command changed) {
        ConfirmStep.of(words.text("act.approve.title"))
                .object(coverage.productId())
                .fact(words.text("disclosure.ceiling"), words.ceiling(coverage))
                .effect(words.text("act.approve.effect"))
                .open(words.text("act.approve"), () -> {
                    granting.approveCoverage(agreement.id(), coverage.productId());
                    changed.execute();
                });
    }

    private void askCeiling(AuthorisationAgreement agreement, Command changed) {
        ActDialog dialog = dialogs.get();
        TextField product = dialog.bind("productId", new TextField(words.text("field.product")));
        product.setWidthFull();
        BigDecimalField ceiling = dialog.bind("ceiling", new BigDecimalField(words.text("field.ceiling")));
        ceiling.setHelperText(words.text("field.ceilingHelp"));
        ceiling.setWidthFull();
        Select<ChargeUnit> unit = new Select<>();
        unit.setLabel(words.text("field.unit"));
        unit.setItems(ChargeUnit.values());
        unit.setEmptySelectionAllowed(true);
        unit.setItemLabelGenerator(one -> one == null ? "" : words.unit(one));
        unit.setWidthFull();
        dialog.bind("unit", unit);
        dialog.lead(words.text("act.cover.effect")).open(words.text("act.cover.title"), words.text("act.cover"), () -> {
            granting.cover(
                    agreement.id(), new CoverageDraft(product.getValue().strip(), ceiling.getValue(), unit.getValue()));
            changed.execute();
        });
    }

    private void refuse(AuthorisationAgreement agreement, Coverage coverage, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog);
        dialog.lead(words.text("act.refuseCeiling.effect", coverage.productId(), words.ceiling(coverage)))
                .open(words.text("act.refuseCeiling.title"), words.text("act.refuse"), () -> {
                    granting.refuseCoverage(agreement.id(), coverage.productId(), reason.getValue());
                    changed.execute();
                });
    }

    private TextArea reason(ActDialog dialog) {
        TextArea reason = dialog.bind("reason", new TextArea(words.text("field.reason")));
        reason.setWidthFull();
        return reason;
    }

    private void askReason(String act, AuthorisationAgreement agreement, Command changed) {
        ActDialog dialog = dialogs.get();
        TextArea reason = reason(dialog);
        dialog.lead(words.text("act." + act + ".effect", agreement.title()))
                .open(words.text("act." + act + ".title"), words.text("act." + act), () -> {
                    if ("refuse".equals(act)) {
                        granting.refuse(agreement.id(), reason.getValue());
                    } else {
                        granting.terminate(agreement.id(), reason.getValue());
                    }
                    changed.execute();
                });
    }
}
