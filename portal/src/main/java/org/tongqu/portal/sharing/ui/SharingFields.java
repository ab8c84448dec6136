package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.shapley.SeedCommitment;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.TermsDraft;
import org.tongqu.portal.sharing.TermsDraft.Way;

/** The inputs of by what members share. */
final class SharingFields {

    /** The dimensions of the contribution evaluation. */
    private static final List<String> DIMENSIONS = List.of("DATA", "TECH", "FUND", "COMPUTE", "OPERATE", "STANDARD");

    private static final int DIGEST = 64;
    private static final int LONGEST_SECRET = 200;

    private final TermsInputs inputs;
    private final NegotiationFacts facts;
    private final TermsDraft terms;
    private final List<Component> components = new ArrayList<>();
    private final Select<Way> way;
    private final Way drawn;
    private final List<BigDecimalField> ends = new ArrayList<>();
    private final List<List<BigDecimalField>> weights = new ArrayList<>();
    private final List<BigDecimalField> dimensions = new ArrayList<>();
    private final Checkbox weighted;
    private final TextField digest;
    private final Select<ShapleySharing.Negative> negative;
    private GameField game;
    private boolean extended;
    private int removed = -1;

    /** @param rebuild draws the form anew with what then is the value */
    SharingFields(TermsInputs inputs, NegotiationFacts facts, TermsDraft terms, Command rebuild) {
        this.inputs = inputs;
        this.facts = facts;
        this.terms = terms;
        TermsDraft.SharingDraft sharing = terms.sharing() == null
                ? new TermsDraft.SharingDraft(Way.WEIGHTS, null, null, null, null, null)
                : terms.sharing();
        way = inputs.in().choice("sharing.way", List.of(Way.values()), one -> inputs.words()
                .text("share.way." + one.name()));
        drawn = sharing.way();
        way.setValue(drawn);
        way.addValueChangeListener(change -> rebuild.execute());
        components.add(way);
        weighted = inputs.in().check("sharing.weighted");
        weighted.setValue(Boolean.TRUE.equals(sharing.weighted()));
        digest = inputs.in().text("sharing.digest", DIGEST);
        digest.setValue(sharing.digest() == null ? "" : sharing.digest());
        negative = inputs.in()
                .choice("sharing.negative", List.of(ShapleySharing.Negative.values()), one -> inputs.words()
                        .text("share.negative." + one.name()));
        negative.setValue(sharing.negative() == null ? ShapleySharing.Negative.REJECT : sharing.negative());
        switch (drawn) {
            case BANDS -> bands(sharing, rebuild);
            case POINTS -> points(sharing);
            case SHAPLEY_USE -> components.add(weighted);
            case SHAPLEY_TABLE -> table();
            case SHAPLEY_ORACLE -> commitment();
            default -> {}
        }
    }

    List<Component> components() {
        return components;
    }

    /** A table is written where there are few members, and known by its digest where it came by the interface. */
    private void table() {
        if (GameField.fits(terms)) {
            game = inputs.game(facts, terms, digest.getValue());
            components.addAll(game.components());
        } else {
            components.add(Notice.info(
                    inputs.words().text("share.game.many"), inputs.words().text("share.game.many.why")));
            components.add(digest);
        }
        components.add(negative);
    }

    /** The commitment is computed from a secret, which is not kept here; its lead reveals it with the evaluation. */
    private void commitment() {
        TextField secret = inputs.in().text("sharing.secret", LONGEST_SECRET);
        secret.setHelperText(inputs.words().text("share.input.secret.help"));
        components.add(secret);
        components.add(Action.second(inputs.words().text("share.act.commit"), () -> {
                    boolean secure = secret.getValue().length() >= SeedCommitment.SHORTEST_SECRET;
                    secret.setInvalid(!secure);
                    secret.setErrorMessage(inputs.words().text("share.input.secret.short"));
                    if (secure) {
                        digest.setValue(SeedCommitment.to(secret.getValue()).digest());
                        secret.clear();
                    }
                })
                .small()
                .button());
        components.addAll(List.of(digest, negative));
    }

    private void bands(TermsDraft.SharingDraft sharing, Command rebuild) {
        for (int i = 0; i < sharing.bands().size(); i++) {
            TermsDraft.WeightBand band = sharing.bands().get(i);
            String path = "sharing.bands[" + i + "]";
            List<Component> fields = new ArrayList<>();
            ends.add(inputs.yuan(path + ".upToFen", band.upToFen()));
            fields.add(ends.get(i));
            List<BigDecimalField> row = new ArrayList<>();
            for (int j = 0; j < terms.members().size(); j++) {
                String member = terms.members().get(j).organisationId();
                BigDecimalField field = inputs.percent(path + ".weights[" + j + "].weightPpm", weightOf(band, member));
                field.setLabel(inputs.words().text("share.input.weightOf", facts.name(member)));
                row.add(field);
                fields.add(field);
            }
            weights.add(row);
            int index = i;
            Action remove = Action.quiet(inputs.words().text("share.act.remove"), () -> {
                removed = index;
                rebuild.execute();
            });
            components.add(TermsInputs.group(
                    inputs.words().text("share.input.band", i + 1), remove.danger(), fields.toArray(Component[]::new)));
        }
        components.add(Action.quiet(inputs.words().text("share.act.addBand"), () -> {
                    extended = true;
                    rebuild.execute();
                })
                .small()
                .button());
    }

    private static Integer weightOf(TermsDraft.WeightBand band, String member) {
        return band.weights().stream()
                .filter(weight -> member.equals(weight.organisationId()))
                .map(TermsDraft.MemberWeight::weightPpm)
                .findFirst()
                .orElse(null);
    }

    private void points(TermsDraft.SharingDraft sharing) {
        for (String code : DIMENSIONS) {
            Integer weight = sharing.dimensions().stream()
                    .filter(dimension -> code.equals(dimension.code()))
                    .map(TermsDraft.Dimension::weightPpm)
                    .findFirst()
                    .orElse(null);
            BigDecimalField field = inputs.percent("sharing.dimensions." + code, weight);
            field.setLabel(
                    inputs.words().text("share.input.dimension", inputs.words().text("consortium.dimension." + code)));
            dimensions.add(field);
            components.add(field);
        }
    }

    /** What stands in the inputs; absent for the members' weights. */
    TermsDraft.SharingDraft value() {
        if (way.getValue() == null || way.getValue() == Way.WEIGHTS) {
            return null;
        }
        return new TermsDraft.SharingDraft(
                way.getValue(), bandValues(), dimensionValues(), weighted.getValue(), digest(), negative.getValue());
    }

    /** What one way is known by says nothing of another. */
    private String digest() {
        if (way.getValue() != drawn) {
            return "";
        }
        return game == null ? digest.getValue().strip() : game.digest();
    }

    private List<TermsDraft.WeightBand> bandValues() {
        List<TermsDraft.WeightBand> bands = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            List<TermsDraft.MemberWeight> row = new ArrayList<>();
            for (int j = 0; j < weights.get(i).size(); j++) {
                row.add(new TermsDraft.MemberWeight(
                        terms.members().get(j).organisationId(),
                        TermsInputs.ppm(weights.get(i).get(j))));
            }
            if (i != removed) {
                Long end = TermsInputs.fen(ends.get(i), "sharing.bands[" + i + "].upToFen");
                bands.add(new TermsDraft.WeightBand(end, row));
            }
        }
        if (extended || bands.isEmpty()) {
            bands.add(new TermsDraft.WeightBand(
                    null,
                    terms.members().stream()
                            .map(member -> new TermsDraft.MemberWeight(member.organisationId(), member.weightPpm()))
                            .toList()));
        }
        return bands;
    }

    private List<TermsDraft.Dimension> dimensionValues() {
        List<TermsDraft.Dimension> values = new ArrayList<>();
        for (int i = 0; i < dimensions.size(); i++) {
            Integer weight = TermsInputs.ppm(dimensions.get(i));
            if (weight != null) {
                values.add(new TermsDraft.Dimension(DIMENSIONS.get(i), weight));
            }
        }
        return values;
    }
}
