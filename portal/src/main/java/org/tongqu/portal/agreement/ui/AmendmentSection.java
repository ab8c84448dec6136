package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.Amendments;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Surface;

/** Shows the versions of an agreement in force and lets its parties propose an amendment. */
@ApplicationScoped
public class AmendmentSection implements AgreementSection {

    private static final int ORDER = 10;

    @Inject
    private Amendments amendments;

    @Inject
    private Instance<AgreementWords> words;

    @Inject
    private Instance<AmendmentParts> parts;

    @Inject
    private Instance<AmendmentActs> acts;

    @Inject
    private Instance<AmendmentDialogs> dialogs;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Agreement agreement) {
        List<Amendment> all = amendments.of(agreement.id());
        String title = words.get().text("agreement.part.versions");
        if (!all.isEmpty()) {
            return Optional.of(Surface.of(title, parts.get().versions(agreement, all)));
        }
        return agreement.isAmendable()
                ? Optional.of(Surface.of(
                        title,
                        new EmptyState(
                                words.get().text("agreement.amendment.none"),
                                words.get().text("agreement.amendment.noneWhy"),
                                null)))
                : Optional.empty();
    }

    @Override
    public List<Action> actions(Agreement agreement) {
        Optional<Amendment> pending = amendments.of(agreement.id()).stream()
                .filter(one -> one.state().isPending())
                .findFirst();
        if (pending.isPresent()) {
            int seq = pending.get().seq();
            return List.of(
                    Action.second(words.get().text("agreement.amendment.act.open", seq), () -> open(agreement, seq)));
        }
        return acts.get().mayPropose(agreement)
                ? List.of(Action.second(words.get().text("agreement.amendment.act.propose"), () -> dialogs.get()
                        .propose(agreement, seq -> open(agreement, seq))))
                : List.of();
    }

    private static void open(Agreement agreement, int seq) {
        UI.getCurrent().navigate(AgreementNavigation.amendment(agreement.id(), seq));
    }
}
