package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.billing.agreement.StageKind;
import org.tongqu.billing.agreement.VersionStatus;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.settlement.ShareDraft;
import org.tongqu.portal.settlement.ShareFacts;
import org.tongqu.portal.settlement.ShareRegistration;
import org.tongqu.portal.shell.ActDialog;

/** Proposing and signing the terms of sharing, in the room of a consortium. */
@Dependent
public class ShareActs {

    private static final int PERCENT_DIGITS = 4;
    private static final List<StageKind> STAGES =
            List.of(StageKind.COST_COMPENSATION, StageKind.TAX, StageKind.PUBLIC_BENEFIT_RESERVE);

    private final ShareRegistration registration;
    private final SettlementWords words;
    private final Access access;
    private final Instance<ActDialog> dialogs;

    @Inject
    public ShareActs(
            ShareRegistration registration, SettlementWords words, Access access, Instance<ActDialog> dialogs) {
        this.registration = registration;
        this.words = words;
        this.access = access;
        this.dialogs = dialogs;
    }

    /** The newest terms of a consortium, if there are any. */
    Optional<ShareFacts> latest(Consortium consortium) {
        return access.allows("share-agreement.read")
                ? registration.ofConsortium(consortium.id()).stream().reduce((earlier, later) -> later)
                : Optional.empty();
    }

    List<Action> of(Consortium consortium, String organisationId) {
        List<Action> acts = new ArrayList<>();
        Optional<ShareFacts> latest = latest(consortium);
        boolean pending =
                latest.filter(share -> share.state() == VersionStatus.SIGNING).isPresent();
        if (!pending
                && !consortium.state().isEditable()
                && access.ownsOrAll("share-agreement.create", consortium.leadId())) {
            acts.add(Action.second(words.text("share.act.register"), () -> register(consortium)));
        }
        if (pending && latest.get().missing().contains(organisationId) && access.allows("share-agreement.sign")) {
            acts.add(Action.primary(words.text("share.act.sign"), () -> sign(latest.get())));
        }
        return acts;
    }

    private void sign(ShareFacts share) {
        ConfirmStep.of(words.text("share.act.sign"))
                .object(share.title())
                .fact(words.text("settlement.field.version"), share.versionId())
                .fact(words.text("settlement.field.digest"), share.digest())
                .effect(words.text("share.act.sign.effect"))
                .open(words.text("share.act.sign"), () -> {
                    registration.sign(share.id(), share.digest());
                    reload();
                });
    }

    private void register(Consortium consortium) {
        ActDialog dialog = dialogs.get();
        TextField title = dialog.bind("title", new TextField(words.text("share.field.title")));
        title.setValue(words.text("share.field.title.of", consortium.name()));
        title.setWidthFull();
        DatePicker from = dialog.bind("effectiveFrom", DayField.of(words.text("share.field.from")));
        from.setHelperText(words.text("share.field.from.help"));
        List<BigDecimalField> rates = new ArrayList<>();
        for (StageKind stage : STAGES) {
            BigDecimalField rate =
                    new BigDecimalField(words.text("share.field.rate", words.text("settlement.stage." + stage.name())));
            rate.setWidthFull();
            rates.add(dialog.bind("stages." + stage.name(), rate));
        }
        dialog.lead(words.text("share.act.register.effect"))
                .open(words.text("share.act.register"), words.text("share.act.register"), () -> {
                    registration.register(
                            consortium.id(), new ShareDraft(title.getValue(), from.getValue(), null, stages(rates)));
                    reload();
                });
    }

    private static List<ShareDraft.StageDraft> stages(List<BigDecimalField> rates) {
        List<ShareDraft.StageDraft> stages = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            BigDecimal percent = rates.get(i).getValue();
            if (percent != null && percent.signum() != 0) {
                boolean fits = percent.stripTrailingZeros().scale() <= PERCENT_DIGITS;
                Integer ppm = fits ? percent.movePointRight(PERCENT_DIGITS).intValue() : null;
                stages.add(new ShareDraft.StageDraft(STAGES.get(i), ppm, null));
            }
        }
        return stages;
    }

    private static void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
