package org.tongqu.billing.contribution;

import java.util.List;
import java.util.Map;
import org.tongqu.billing.Digest;
import org.tongqu.billing.agreement.CanonicalJson;
import org.tongqu.billing.agreement.SharingFacts.Points;

/**
 * What counts of a closed quarter; never changed.
 *
 * @param text canonical JSON of all entries that count, with their evidence and countersigners
 * @param digest SHA-256 of the text
 * @param points what pools are shared by
 */
public record ContributionSnapshot(
        String agreementId, Quarter quarter, String text, String digest, List<Points> points) {

    /** Copies the list. */
    public ContributionSnapshot {
        points = List.copyOf(points);
    }

    static ContributionSnapshot of(String agreementId, Quarter quarter, List<Act> acts) {
        List<Entry> entries = counting(acts);
        String text = CanonicalJson.write(Map.of(
                "agreement", agreementId,
                "quarter", quarter.toString(),
                "entries", entries.stream().map(ContributionSnapshot::entry).toList()));
        return new ContributionSnapshot(agreementId, quarter, text, Digest.of(text), pointsOf(entries));
    }

    /** The snapshot as it was kept, with the points that follow from the acts of the quarter. */
    public static ContributionSnapshot kept(
            String agreementId, Quarter quarter, String text, String digest, List<Act> acts) {
        return new ContributionSnapshot(agreementId, quarter, text, digest, pointsOf(counting(acts)));
    }

    private static List<Entry> counting(List<Act> acts) {
        return ContributionSheet.entriesOf(acts).stream()
                .filter(entry -> entry.state() == EntryState.COUNTERSIGNED)
                .toList();
    }

    private static Map<String, Object> entry(Entry entry) {
        Statement statement = entry.statement();
        return Map.of(
                "no", entry.no(),
                "party", statement.party().id(),
                "dimension", statement.dimension(),
                "points", statement.points(),
                "evidence", statement.evidence(),
                "evidenceSha256", statement.evidenceSha256(),
                "countersigned",
                        entry.countersigners().stream().map(p -> p.id()).toList());
    }

    private static List<Points> pointsOf(List<Entry> entries) {
        return entries.stream()
                .map(Entry::statement)
                .map(s -> new Points(s.party(), s.dimension(), s.points()))
                .toList();
    }

    /** Whether the text is still the one its digest was taken of. */
    public boolean isIntact() {
        return Digest.of(text).equals(digest);
    }
}
