package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.AmendmentState;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.security.Caller;

/** What a party can do about an amendment, by where it stands and whose turn it is. */
@Dependent
public class AmendmentActs {

    private static final String AMEND = "agreement.amend";

    private final Agreements agreements;
    private final AmendmentDialogs dialogs;
    private final AgreementWords words;
    private final Caller caller;

    @Inject
    public AmendmentActs(Agreements agreements, AmendmentDialogs dialogs, AgreementWords words, Caller caller) {
        this.agreements = agreements;
        this.dialogs = dialogs;
        this.words = words;
        this.caller = caller;
    }

    /** Whether the reader may propose an amendment if none is pending. */
    boolean mayPropose(Agreement agreement) {
        return agreement.isAmendable() && agreements.may(AMEND, agreement);
    }

    List<Action> of(Agreement agreement, Amendment amendment, Command changed) {
        List<Action> acts = new ArrayList<>();
        if (!amendment.state().isPending()) {
            return acts;
        }
        boolean amends = agreements.may(AMEND, agreement);
        boolean own = amendment.isOfferOf(caller.organisation());
        if (amends) {
            String act = own ? "withdraw" : "decline";
            acts.add(Action.quiet(label(act), () -> dialogs.giveUp(act, agreement, amendment, changed))
                    .danger());
        }
        if (amends && agreement.isAmendable() && amendment.state().isOpen()) {
            acts.add(Action.second(label("counter"), () -> dialogs.counter(agreement, amendment, changed)));
            if (!own) {
                acts.add(Action.primary(label("accept"), () -> dialogs.accept(agreement, amendment, changed)));
            }
        }
        boolean signs = amendment.state() == AmendmentState.ACCEPTED
                && !amendment.hasSigned(caller.organisation())
                && agreement.isAmendable()
                && agreements.may("agreement.sign", agreement);
        if (signs) {
            acts.add(Action.primary(label("sign"), () -> dialogs.sign(agreement, amendment, changed)));
        }
        return acts;
    }

    private String label(String act) {
        return words.text("agreement.amendment.act." + act);
    }
}
