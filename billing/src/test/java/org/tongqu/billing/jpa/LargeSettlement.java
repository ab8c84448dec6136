package org.tongqu.billing.jpa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.postgresql.ds.PGSimpleDataSource;
import org.tongqu.billing.Actor;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.MemberShare;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.settlement.RunState;
import org.tongqu.billing.settlement.Settlement;

/**
 * A consortium of a hundred members, the most there can be, shares the revenue of thirty invoices: three thousand parts, posted in one transaction
 * and released in another.
 *
 * <p>Run as a program it is a server that does this on a database where everything before is done, from the beginning, however
 * far an earlier one got.
 */
final class LargeSettlement {

    static final int MEMBERS = 100;
    static final int INVOICES = 30;
    private static final List<PartyRef> PARTIES = IntStream.range(0, MEMBERS)
            .mapToObj(number -> PartyRef.of(String.format("M%03d", number)))
            .toList();

    private final House house;

    LargeSettlement(House house) {
        this.house = house;
    }

    /** Settles on the database with that address, as that user with that password. */
    public static void main(String[] address) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(address[0]);
        database.setUser(address[1]);
        database.setPassword(address[2]);
        try (House house = new House(database, way -> way)) {
            new LargeSettlement(house).settle();
        }
    }

    /** Everything before: the agreement, signed by all, and the invoices. */
    void prepare() {
        Scenes scenes = new Scenes(house);
        List<MemberShare> shares = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            // Unequal, so that fen are left over everywhere.
            shares.add(new MemberShare(PARTIES.get(i), Ppm.of(i < MEMBERS / 2 ? 9_999 : 10_001), i + 1));
        }
        ShareAgreementVersion version = house.in(() -> house.signing.propose(
                PartyRef.of("IC-001"),
                "AG-005",
                new ShareProposal("大型联合体", ShareTerms.of(shares), Scenes.TODAY, null),
                Scenes.FINANCE));
        house.in(() -> {
            PARTIES.forEach(party -> house.signing.sign(version.id(), party, version.digest(), Actor.of("s-" + party)));
            return null;
        });
        String agreement = house.in(
                () -> house.agreements.getVersion(version.id()).agreement().id());
        for (int i = 0; i < INVOICES; i++) {
            scenes.invoice(String.valueOf(100_000 + 777 * i), agreement);
        }
    }

    /** The settlement itself; every step is one transaction. */
    void settle() {
        List<Invoice> invoices = house.in(() -> IntStream.rangeClosed(1, INVOICES)
                .mapToObj(number -> house.invoices.get(String.format("IV-2026-%06d", number)))
                .toList());
        List<String> runs = house.in(() -> invoices.stream()
                .flatMap(invoice -> house.calculation.open(invoice.id(), Scenes.FINANCE).stream())
                .map(Settlement::id)
                .map(id -> house.calculation.calculate(id, Scenes.FINANCE).id())
                .toList());
        house.in(() -> {
            runs.forEach(run -> {
                if (house.settlements.getRun(run).status() == RunState.CALCULATED) {
                    house.review.open(run, Scenes.FINANCE);
                }
                PARTIES.forEach(party -> house.review.confirm(run, party, Actor.of("m-" + party)));
            });
            return null;
        });
        house.in(() -> {
            runs.forEach(run -> house.posting.post(run, Scenes.FINANCE));
            return null;
        });
        house.in(() -> {
            invoices.forEach(invoice -> house.receivables.recordPayment(
                    invoice.id(), invoice.gross(), "HD-" + invoice.id(), Scenes.FINANCE));
            return null;
        });
    }
}
