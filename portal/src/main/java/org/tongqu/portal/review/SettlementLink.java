package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.settlement.SettlementBook;
import org.tongqu.portal.settlement.SettlementFacts;
import org.tongqu.portal.settlement.SettlementSignoff;

/** Leads to a settlement; only its seller, its members and supervisors get so far. */
@ApplicationScoped
public class SettlementLink implements SubjectLink {

    private SettlementBook settlements;
    private Consortia consortia;

    protected SettlementLink() {} // for CDI proxies

    @Inject
    public SettlementLink(SettlementBook settlements, Consortia consortia) {
        this.settlements = settlements;
        this.consortia = consortia;
    }

    @Override
    public String kind() {
        return SettlementSignoff.SUBJECT;
    }

    @Override
    public SubjectFacts of(String id) {
        SettlementFacts settlement = settlements.get(id);
        String sharing = consortia
                .find(settlement.consortiumId() == null ? "" : settlement.consortiumId())
                .map(Consortium::name)
                .orElse(settlement.seller().name());
        return new SubjectFacts(sharing, settlement.period() + " · " + id, "workplace/settlements/" + id, true);
    }
}
