package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ui.ConsortiumRoomSection;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.ShareNegotiating;
import org.tongqu.portal.sharing.ShareNegotiations;
import org.tongqu.portal.sharing.ShareStanding;
import org.tongqu.portal.sharing.TermsDraft;
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.store.Page;

/** Brings terms of sharing into the room of a consortium: what waits for a signature or an answer, and the first draft. */
@ApplicationScoped
public class RoomSharing implements ConsortiumRoomSection {

    private static final int ORDER = 8;

    @Inject
    private ShareNegotiations negotiations;

    @Inject
    private ShareNegotiating negotiating;

    @Inject
    private SharingWords words;

    @Inject
    private Access access;

    @Inject
    private Instance<ActDialog> dialogs;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Place place, Consortium consortium, String organisationId) {
        return place == Place.NOTICE ? underWay(consortium).map(this::notice) : Optional.empty();
    }

    @Override
    public List<Action> actions(Consortium consortium, String organisationId) {
        List<Action> acts = new ArrayList<>();
        Optional<NegotiationFacts> underWay = underWay(consortium);
        if (underWay.isPresent()) {
            NegotiationFacts facts = underWay.get();
            String act = negotiations.maySign(facts) ? "share.act.sign.go" : "share.act.look";
            acts.add(
                    Action.second(words.text(act), () -> UI.getCurrent().navigate(SharingNavigation.path(facts.id()))));
        } else if (!consortium.state().isEditable()
                && access.ownsOrAll("share-agreement.create", consortium.leadId())) {
            acts.add(Action.second(words.text("share.act.draft"), () -> draft(consortium)));
        }
        return acts;
    }

    /** The newest terms that are written, negotiated or being signed. */
    private Optional<NegotiationFacts> underWay(Consortium consortium) {
        return access.allows("share-agreement.read")
                ? negotiations.list(consortium.id(), new Page(0, Page.LARGEST)).items().stream()
                        .filter(facts -> facts.state() == ShareStanding.DRAFT
                                || facts.state() == ShareStanding.NEGOTIATING
                                || facts.state() == ShareStanding.SIGNING)
                        .findFirst()
                : Optional.empty();
    }

    private Component notice(NegotiationFacts facts) {
        Link link = new Link(SharingNavigation.path(facts.id()), words.text("share.act.look"));
        String state = facts.state().name();
        return Notice.due(words.text("share.room." + state), facts.terms().title())
                .action(link);
    }

    private void draft(Consortium consortium) {
        ActDialog dialog = dialogs.get();
        TextField title = dialog.bind("title", new TextField(words.text("share.field.title")));
        title.setValue(words.text("share.field.title.of", consortium.name()));
        title.setWidthFull();
        DatePicker from =
                dialog.bind("effectiveFrom", DayField.of(FormSection.optional(words.text("share.field.from"))));
        from.setHelperText(words.text("share.field.from.help"));
        dialog.lead(words.text("share.act.draft.effect"))
                .open(words.text("share.act.draft"), words.text("share.act.draft"), () -> {
                    TermsDraft terms = new TermsDraft(title.getValue(), from.getValue(), null, null, null, null);
                    String id = negotiating.draft(consortium.id(), terms);
                    UI.getCurrent().navigate(SharingNavigation.terms(id));
                });
    }
}
