package org.tongqu.portal.sharing;

import java.util.List;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Ppm;
import org.tongqu.billing.agreement.BandSharing;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.Sharing;
import org.tongqu.portal.problem.Violations;

/** Reads by what members share, if not by their weights alone. */
final class SharingReading {

    private static final int CODE = 40;
    private static final String DIGEST = "[0-9a-f]{64}";

    private final Violations found;

    SharingReading(Violations found) {
        this.found = found;
    }

    /** The rule of sharing; null for the members' weights, and where something is missing, which was named. */
    Sharing sharing(TermsDraft draft) {
        TermsDraft.SharingDraft written = draft.sharing();
        return switch (draft.way()) {
            case WEIGHTS -> null;
            case BANDS -> bands(written.bands());
            case POINTS -> points(written.dimensions());
            case SHAPLEY_USE -> shapley(ShapleySharing.Game.USAGE_BUNDLE, written, "");
            case SHAPLEY_TABLE -> shapley(ShapleySharing.Game.TABLE, written, table(written));
            case SHAPLEY_ORACLE -> shapley(ShapleySharing.Game.ORACLE, written, digest(written));
        };
    }

    private Sharing bands(List<TermsDraft.WeightBand> bands) {
        int before = found.list().size();
        found.require(!bands.isEmpty(), "sharing.bands", "required");
        for (int i = 0; i < bands.size(); i++) {
            List<TermsDraft.MemberWeight> weights = bands.get(i).weights();
            for (int j = 0; j < weights.size(); j++) {
                String path = "sharing.bands[" + i + "].weights[" + j + "]";
                found.text(path + ".organisationId", weights.get(j).organisationId(), 64);
                TermsReading.part(found, path + ".weightPpm", weights.get(j).weightPpm(), true);
            }
        }
        if (found.list().size() > before) {
            return null;
        }
        return new BandSharing(bands.stream()
                .map(band -> new BandSharing.Band(
                        TermsReading.fen(band.upToFen()),
                        band.weights().stream()
                                .map(weight -> new BandSharing.BandWeight(
                                        PartyRef.of(weight.organisationId()), Ppm.of(weight.weightPpm())))
                                .toList()))
                .toList());
    }

    private Sharing points(List<TermsDraft.Dimension> dimensions) {
        int before = found.list().size();
        found.require(!dimensions.isEmpty(), "sharing.dimensions", "required");
        for (int i = 0; i < dimensions.size(); i++) {
            String path = "sharing.dimensions[" + i + "]";
            found.text(path + ".code", dimensions.get(i).code(), CODE);
            TermsReading.part(found, path + ".weightPpm", dimensions.get(i).weightPpm(), true);
        }
        return found.list().size() > before
                ? null
                : new PointSharing(dimensions.stream()
                        .map(one -> new PointSharing.Dimension(one.code(), Ppm.of(one.weightPpm())))
                        .toList());
    }

    /** The digest of a table comes of laying it down. */
    private String table(TermsDraft.SharingDraft written) {
        boolean laid = written.digest() != null && !written.digest().isBlank();
        found.require(laid, "sharing.digest", "share.game.needed");
        return laid ? digest(written) : "";
    }

    private String digest(TermsDraft.SharingDraft written) {
        String digest = written.digest() == null ? "" : written.digest();
        found.require(digest.matches(DIGEST), "sharing.digest", "share.digest");
        return digest;
    }

    private static Sharing shapley(ShapleySharing.Game game, TermsDraft.SharingDraft written, String digest) {
        boolean weighted = game == ShapleySharing.Game.USAGE_BUNDLE && Boolean.TRUE.equals(written.weighted());
        return new ShapleySharing(
                game,
                weighted,
                digest,
                written.negative() == null ? ShapleySharing.Negative.REJECT : written.negative());
    }
}
