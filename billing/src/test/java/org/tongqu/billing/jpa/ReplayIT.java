package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.billing.jpa.Scenes.FINANCE;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.Fen;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.ledger.Journal;

/** I20: the journals of a business, posted one after the other into an empty ledger, give the same balances. */
@LooseJournals
class ReplayIT {

    private static final String BALANCES =
            "select string_agg(code || ' ' || balance_fen, ',' order by code) from billing.v_account_balance";

    @Test
    void theJournalsAloneGiveTheBalances() throws SQLException {
        List<Journal> journals;
        String balances;
        try (House house = new House()) {
            business(house);
            balances = TestServer.value(BALANCES);
            journals = all(house);
        }
        try (House empty = new House()) {
            for (Journal journal : journals) {
                empty.in(() -> empty.ledger.post(journal.entry(), Actor.of(journal.recordedBy())));
            }
            assertThat(TestServer.value(BALANCES)).isEqualTo(balances);
            assertThat(all(empty))
                    .extracting(Journal::entry)
                    .isEqualTo(journals.stream().map(Journal::entry).toList());
        }
    }

    private static void business(House house) {
        Scenes scenes = new Scenes(house);
        Invoice invoice = scenes.invoice("100000", scenes.signedAgreement());
        String run = scenes.confirmedRun(invoice);
        house.in(() -> house.posting.post(run, FINANCE));
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(5_000), "HD-1", FINANCE));
        String paid = scenes.submittedPayout(Scenes.LEAD, Fen.of(700), "PAY-1");
        house.in(() -> house.payingOut.confirm(paid, "HD-OUT", FINANCE));
        String lost = scenes.submittedPayout(Scenes.DATA, Fen.of(300), "PAY-2");
        house.in(() -> house.payingOut.returned(lost, "户名不符", FINANCE));
        scenes.credited(invoice, Fen.of(2_000));
        house.in(() -> house.receivables.recordPayment(invoice.id(), Fen.of(60_000), "HD-2", FINANCE));
    }

    private static List<Journal> all(House house) throws SQLException {
        List<Journal> journals = new ArrayList<>();
        long count = Long.parseLong(TestServer.value("select count(*) from billing.journal"));
        for (long id = 1; journals.size() < count; id++) {
            long number = id;
            house.in(() -> house.ledger.find(number)).ifPresent(journals::add);
        }
        return journals;
    }
}
