package org.tongqu.portal.payout;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.settlement.PayingOut;
import org.tongqu.billing.settlement.Payout;
import org.tongqu.billing.settlement.PayoutPreparation;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;

/** Loads fictional payouts of what is payable, as far as their steps go, taken by the operator's demo people. */
@ApplicationScoped
public class PayoutDemo implements DemoPart {

    private static final String KIND = "payout";
    private static final Actor CREATOR = Actor.of("finance.o001");
    private static final Actor CHECKER = Actor.of("finance2.o001");
    private static final Actor APPROVER = Actor.of("enterprise.o001");

    @Inject
    private PayoutPreparation preparation;

    @Inject
    private PayingOut payingOut;

    @Inject
    private PayoutDesk desk;

    @Override
    public String name() {
        return "payouts";
    }

    @Override
    public int order() {
        return 96;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (JsonNode line : files.read("payouts.json")) {
            PartyRef party = PartyRef.of(line.path("party").asText());
            Fen amount = Fen.of(line.path("amountFen").asLong());
            String reference = line.path("reference").asText();
            if (amount.compareTo(preparation.available(party)) > 0) {
                report.rejected(KIND, reference, "less is payable to " + party);
                continue;
            }
            Payout payout = preparation.create(party, amount, reference, CREATOR);
            for (JsonNode step : line.path("steps")) {
                payout = take(PayoutStep.valueOf(step.asText()), payout.id(), line);
            }
            desk.record("payout.taken", payout, "");
            report.loaded(KIND, payout.id());
        }
    }

    private Payout take(PayoutStep step, String id, JsonNode line) {
        String reason = line.path("reason").asText();
        return switch (step) {
            case CHECK -> preparation.check(id, CHECKER);
            case APPROVE -> preparation.approve(id, APPROVER);
            case SUBMIT -> payingOut.submit(id, CREATOR);
            case CONFIRM -> payingOut.confirm(id, line.path("bankReference").asText(), CREATOR);
            case RETURN -> payingOut.returned(id, reason, CREATOR);
            case CANCEL -> preparation.cancel(id, reason, CREATOR);
        };
    }
}
