package org.tongqu.portal.settlement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ui.ConsortiumRoomSection;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.settlement.PastSettlement;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.StatementBook;
import org.tongqu.portal.sharing.ShareFacts;
import org.tongqu.portal.sharing.ShareRegistration;
import org.tongqu.portal.store.Page;

/** Brings settlements into the room of a consortium: what is due, how revenue comes about, how settlements stand. */
@ApplicationScoped
public class RoomSettlements implements ConsortiumRoomSection {

    private static final int ORDER = 10;

    @Inject
    private SettlementBook book;

    @Inject
    private StatementBook statements;

    @Inject
    private RoomRevenue revenue;

    @Inject
    private ShareRegistration shares;

    @Inject
    private Access access;

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(Place place, Consortium consortium, String organisationId) {
        if (!access.allows("settlement.read")) {
            return Optional.empty();
        }
        return switch (place) {
            case NOTICE -> notice(consortium, organisationId);
            case REVENUE -> revenue.pillar(live(consortium), organisationId);
            case BELOW ->
                Optional.of(revenue.below(
                        live(consortium),
                        statements.before(consortium.id()),
                        latest(consortium),
                        readsStatements() ? organisationId : ""));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<MemberAmounts> amounts(Consortium consortium) {
        if (!access.allows("settlement.read")) {
            return Optional.empty();
        }
        return live(consortium).stream()
                .filter(settlement -> settlement.state() != RunState.PLANNED)
                .findFirst()
                .map(settlement -> new MemberAmounts(revenue.title(settlement), byMember(settlement)));
    }

    /** The newest terms of a consortium that were put to signing, if there are any. */
    private Optional<ShareFacts> latest(Consortium consortium) {
        return access.allows("share-agreement.read")
                ? shares.ofConsortium(consortium.id()).stream().reduce((earlier, later) -> later)
                : Optional.empty();
    }

    private List<SettlementFacts> live(Consortium consortium) {
        return book.ofConsortium(consortium.id(), new Page(0, Page.LARGEST)).items();
    }

    private Optional<Component> notice(Consortium consortium, String organisationId) {
        Optional<SettlementFacts> asked = live(consortium).stream()
                .filter(settlement -> settlement.state() == RunState.IN_REVIEW
                        && settlement.current().missing().contains(organisationId))
                .findFirst();
        if (asked.isPresent()) {
            return Optional.of(Notice.due(revenue.text("settlement.asked"), revenue.text("settlement.asked.room"))
                    .action(new Link(
                            SettlementNavigation.path(asked.get().id()), revenue.text("settlement.act.check"))));
        }
        List<PastSettlement> past = statements.before(consortium.id());
        if (past.isEmpty() || !consortium.isMember(organisationId)) {
            return Optional.empty();
        }
        PastSettlement latest = past.get(past.size() - 1);
        if (!latest.status().equals(PastSettlement.IN_OBJECTION_PERIOD)) {
            return Optional.empty();
        }
        Notice notice = Notice.due(revenue.objection(latest), revenue.text("settlement.objection.how"));
        return Optional.of(
                readsStatements()
                        ? notice.action(new Link(
                                SettlementNavigation.statement(organisationId, latest.quarter()),
                                revenue.text("settlement.act.check")))
                        : notice);
    }

    private boolean readsStatements() {
        return access.allows("statement.read");
    }

    private static Map<String, Long> byMember(SettlementFacts settlement) {
        return settlement.current().totals().stream()
                .collect(Collectors.toMap(total -> total.party().id(), SettlementFacts.Total::amountFen));
    }
}
