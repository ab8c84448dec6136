package org.tongqu.portal.consortium;

import java.util.List;

/**
 * A quarterly settlement a consortium published before it settled here; all amounts in fen.
 *
 * @param period for example 2026Q3
 * @param status CONFIRMED or IN_OBJECTION_PERIOD
 */
public record PublishedSettlement(
        String period,
        long grossRevenueFen,
        long costCompensationFen,
        long taxFen,
        long publicBenefitReserveFen,
        long distributableFen,
        List<Allocation> allocations,
        String status) {

    /** What a member gets. */
    public record Allocation(String organisationId, long amountFen) {}

    public PublishedSettlement {
        allocations = List.copyOf(allocations);
    }

    /** Whether the deductions make the distributable amount and the members' amounts add up to it. */
    public boolean addsUp() {
        long left = grossRevenueFen - costCompensationFen - taxFen - publicBenefitReserveFen;
        long shared = allocations.stream().mapToLong(Allocation::amountFen).sum();
        return left == distributableFen && shared == distributableFen;
    }
}
