package org.tongqu.portal.authorisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.authorisation.AuthorisationGranting;
import org.tongqu.portal.authorisation.AuthorisationState;
import org.tongqu.portal.authorisation.Authorisations;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.Coverage;
import org.tongqu.portal.authorisation.CoverageDraft;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.text.Texts;

/** What the people of an implementing body can do in the register: set ceilings, approve, refuse and end. */
@Dependent
public class AuthorisationActs {

    private static final String CREATE = "authorisation.create";
    private static final String APPROVE = "authorisation.approve";

    private final Authorisations authorisations;
    private final AuthorisationGranting granting;
    private final Texts texts;

    @Inject
    public AuthorisationActs(Authorisations authorisations, AuthorisationGranting granting, Texts texts) {
        this.authorisations = authorisations;
        this.granting = granting;
        this.texts = texts;
    }

    /** Acts on the whole agreement. */
    List<Component> of(AuthorisationAgreement agreement, Command changed) {
        List<Component> acts = new ArrayList<>();
        boolean approves = authorisations.may(APPROVE, agreement);
        if (agreement.state() == AuthorisationState.EFFECTIVE && authorisations.may(CREATE, agreement)) {
            acts.add(small("cover", () -> askCeiling(agreement, changed)));
        }
        if (agreement.state() == AuthorisationState.PROPOSED && approves) {
            acts.add(small("refuse", () -> askReason("refuse", agreement, changed)));
            acts.add(small(
                    "approve",
                    () -> confirm(agreement.title(), () -> {
                        granting.approve(agreement.id());
                        changed.execute();
                    })));
        }
        if (agreement.state() == AuthorisationState.EFFECTIVE && approves) {
            acts.add(small("terminate", () -> askReason("terminate", agreement, changed)));
        }
        return acts;
    }

    /** Approving one proposed product or ceiling; nothing for those who may not. */
    List<Component> of(AuthorisationAgreement agreement, Coverage coverage, Command changed) {
        boolean open = !coverage.isApproved() && agreement.state() == AuthorisationState.EFFECTIVE;
        if (!open || !authorisations.may(APPROVE, agreement)) {
            return List.of();
        }
        return List.of(small(
                "approve",
                () -> confirm(coverage.productId(), () -> {
                    granting.approveCoverage(agreement.id(), coverage.productId());
                    changed.execute();
                })));
    }

    private Component small(String act, Command command) {
        return Action.second(text("act." + act), command).small().button();
    }

    private void confirm(String object, Command command) {
        ConfirmStep.of(text("act.approve.title"))
                .object(object)
                .effect(text("act.approve.effect"))
                .open(text("act.approve"), command);
    }

    private void askCeiling(AuthorisationAgreement agreement, Command changed) {
        TextField product = new TextField(text("field.product"));
        product.setWidthFull();
        BigDecimalField ceiling = new BigDecimalField(text("field.ceiling"));
        ceiling.setHelperText(text("field.ceilingHelp"));
        ceiling.setWidthFull();
        Select<ChargeUnit> unit = new Select<>();
        unit.setLabel(text("field.unit"));
        unit.setItems(ChargeUnit.values());
        unit.setEmptySelectionAllowed(true);
        unit.setItemLabelGenerator(one -> one == null ? "" : texts.text(locale(), "unit." + one.name()));
        unit.setWidthFull();
        open(
                "cover",
                () -> {
                    CoverageDraft draft =
                            new CoverageDraft(product.getValue().strip(), ceiling.getValue(), unit.getValue());
                    granting.cover(agreement.id(), draft);
                    changed.execute();
                },
                product,
                ceiling,
                unit);
    }

    private void askReason(String act, AuthorisationAgreement agreement, Command changed) {
        TextArea reason = new TextArea(text("field.reason"));
        reason.setWidthFull();
        open(
                act,
                () -> {
                    if ("refuse".equals(act)) {
                        granting.refuse(agreement.id(), reason.getValue());
                    } else {
                        granting.terminate(agreement.id(), reason.getValue());
                    }
                    changed.execute();
                },
                reason);
    }

    // Closes when the act succeeded, so that input is not lost to a refusal.
    private void open(String act, Command command, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("act." + act + ".title"));
        dialog.add(Markup.div("tq-confirm", fields));
        dialog.getFooter()
                .add(
                        Action.second(Markup.word("confirm.back"), dialog::close)
                                .button(),
                        Action.primary(text("act." + act), () -> {
                                    command.execute();
                                    dialog.close();
                                })
                                .button());
        dialog.open();
    }

    private String text(String key) {
        return texts.text(locale(), "authorisation." + key);
    }

    private static Locale locale() {
        return Markup.locale();
    }
}
