package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.security.Caller;

/** What a party can do on the page of an agreement, by where it stands and whose turn it is. */
@Dependent
public class AgreementActs {

    private final Agreements agreements;
    private final AgreementDialogs dialogs;
    private final AgreementClosingActs closing;
    private final AgreementWords words;
    private final Caller caller;

    @Inject
    public AgreementActs(
            Agreements agreements,
            AgreementDialogs dialogs,
            AgreementClosingActs closing,
            AgreementWords words,
            Caller caller) {
        this.agreements = agreements;
        this.dialogs = dialogs;
        this.closing = closing;
        this.words = words;
        this.caller = caller;
    }

    List<Action> of(Agreement agreement, Command changed) {
        List<Action> acts = new ArrayList<>(closing.of(agreement, caller.organisation(), changed));
        if (agreement.state().isOpen() && agreements.may("agreement.negotiate", agreement)) {
            acts.add(Action.second(words.text("agreement.act.counter"), () -> dialogs.counter(agreement, changed)));
            if (!agreement.isOfferOf(caller.organisation())) {
                acts.add(Action.primary(words.text("agreement.act.accept"), () -> dialogs.accept(agreement, changed)));
            }
        }
        return acts;
    }
}
