package org.tongqu.portal.trade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.spi.PartyDetails;
import org.tongqu.billing.spi.PartyDirectory;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.organisation.Organisations;

/** Tells billing who stands behind a reference: an organisation, or the fund of a consortium. */
@ApplicationScoped
public class BillingParties implements PartyDirectory {

    /** Behind the number of a consortium: its fund for the public benefit 公益反哺准备. */
    public static final String FUND = "-FUND";

    private Organisations organisations;
    private Consortia consortia;

    protected BillingParties() {} // for CDI proxies

    @Inject
    public BillingParties(Organisations organisations, Consortia consortia) {
        this.organisations = organisations;
        this.consortia = consortia;
    }

    @Override
    public Optional<PartyDetails> find(PartyRef party) {
        Optional<PartyDetails> organisation =
                organisations.find(party.id()).map(found -> new PartyDetails(party, found.name(), found.creditCode()));
        return organisation.isPresent() ? organisation : fund(party);
    }

    private Optional<PartyDetails> fund(PartyRef party) {
        if (!party.id().endsWith(FUND)) {
            return Optional.empty();
        }
        String consortium = party.id().substring(0, party.id().length() - FUND.length());
        return consortia.find(consortium).map(Consortium::name).map(name -> new PartyDetails(party, name, ""));
    }
}
