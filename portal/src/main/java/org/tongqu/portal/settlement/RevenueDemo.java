package org.tongqu.portal.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Window;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.invoice.Invoices;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementCalculation;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;

/** Shares the revenue of the demo invoices, so that it becomes payable; their sellers keep all, so nobody is asked. */
@ApplicationScoped
public class RevenueDemo implements DemoPart {

    private static final Actor DEMO = Actor.of("demo");

    @Inject
    private Invoices invoices;

    @Inject
    private SettlementCalculation calculation;

    @Inject
    private SettlementVerdicts verdicts;

    @Override
    public String name() {
        return "revenue";
    }

    @Override
    public int order() {
        return 94;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (Invoice invoice : invoices.list(Window.FIRST).items()) {
            for (Settlement settlement : calculation.open(invoice.id(), DEMO)) {
                verdicts.record("settlement.opened", settlement.currentRun(), "");
                SettlementRun run = calculation.calculate(settlement.id(), DEMO);
                verdicts.record("settlement.calculated", run, "");
                verdicts.ask(run, DEMO);
                report.loaded("settlement", settlement.id());
            }
        }
    }
}
