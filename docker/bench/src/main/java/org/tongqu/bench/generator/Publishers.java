package org.tongqu.bench.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** The organisations that publish; a few publish much and many little, as in the catalogues. */
public final class Publishers {

    private static final int SORT = 1;
    private static final int FIRST = 100_001;

    private final Sizes sizes;
    private final Counts counts;
    private final Weighted<Integer> shares;

    public Publishers(Sizes sizes, Counts counts) {
        this.sizes = sizes;
        this.counts = counts;
        this.shares = shares(sizes.organisations(), counts.table("publisher-rank"));
    }

    /** One of them; numbers count from 0. */
    public Publisher publisher(int number) {
        SplittableRandom random = Draws.of(sizes.seed(), SORT, number);
        String department = counts.table("department").draw(random);
        return new Publisher(
                id(number),
                "示例" + Names.place(random) + department,
                department.endsWith("公司") ? "ENT" : "GOV",
                counts.table("region").draw(random),
                counts.table("mode").draw(random),
                CreditCodes.of(number + 1));
    }

    /** Number of a publisher, drawn by how much each publishes. */
    String drawn(SplittableRandom random) {
        return id(shares.draw(random));
    }

    /** Numbers of the organisation, from O100001 on; those of the demo data are smaller. */
    static String id(int number) {
        return "O" + (FIRST + number);
    }

    private static Weighted<Integer> shares(int organisations, Weighted<String> ranks) {
        Map<Integer, Integer> counted = new LinkedHashMap<>();
        int known = ranks.values().size();
        for (int i = 0; i < organisations; i++) {
            String rank = ranks.values().get((int) ((long) i * known / organisations));
            counted.put(i, (int) Math.max(1, Math.round(ranks.share(rank) * known * known)));
        }
        return Weighted.of(counted);
    }
}
