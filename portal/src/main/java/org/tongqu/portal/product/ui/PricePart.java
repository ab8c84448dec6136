package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongqu.portal.authorisation.Ceiling;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.PlanKind;
import org.tongqu.portal.product.Price;
import org.tongqu.portal.product.PriceKind;
import org.tongqu.portal.product.ProductDraft;

/** What a product costs, with the ceiling beside the price. */
final class PricePart implements FormPart {

    private final Select<PriceKind> kind;
    private final Select<PlanKind> plan;
    private final Select<ChargeUnit> unit;
    private final BigDecimalField amount;
    private final TextArea tiers;
    private final Checkbox free;
    private final HtmlContainer ceilingLine = Markup.p("tq-meta", "");
    private final FormSection section;
    private final ProductWords words;

    PricePart(ProductFields fields) {
        words = fields.words();
        kind = fields.choice(
                "price.kind", Arrays.asList(PriceKind.values()), one -> words.code("priceKinds", one.name()));
        plan = fields.constant("price.plan", PlanKind.class, "product.plan.");
        unit = fields.constant("price.unit", ChargeUnit.class, "unit.");
        amount = fields.number("price.amount");
        tiers = fields.lines("price.tiers");
        tiers.setHelperText(words.text("product.form.tiersHelp"));
        free = fields.check("price.freeForPublicGovernance");
        section = new FormSection(
                6,
                words.text("product.form.price"),
                words.text("product.form.priceHelp"),
                kind,
                plan,
                FormSection.pair(amount, unit),
                ceilingLine,
                tiers,
                free);
        kind.addValueChangeListener(change -> show());
        plan.addValueChangeListener(change -> show());
        show();
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(ProductDraft draft) {
        Price price = draft.price();
        kind.setValue(price.kind());
        plan.setValue(price.plan());
        unit.setValue(price.unit());
        amount.setValue(price.amount());
        tiers.setValue(price.tiers().stream().map(PricePart::line).collect(Collectors.joining("\n")));
        free.setValue(price.freeForPublicGovernance());
        show();
    }

    /** Writes the ceiling under the price, or that there is none. */
    void ceiling(Optional<Ceiling> ceiling) {
        String line = ceiling.map(found -> words.text(
                        "product.form.ceiling", words.price(found.amount(), found.unit()), found.agreementId()))
                .orElse(words.text("product.form.noCeiling"));
        ceilingLine.setText(line);
    }

    @Override
    public boolean isComplete() {
        return plan.getValue() == PlanKind.FREE || !kind.isEmpty() && !plan.isEmpty() && amount.getValue() != null;
    }

    @Override
    public boolean concerns(String field) {
        return field.startsWith("price.");
    }

    Price value() {
        if (plan.getValue() == PlanKind.FREE) {
            return new Price(kind.getValue(), PlanKind.FREE, null, null, List.of(), free.getValue());
        }
        List<Price.Tier> steps = plan.getValue() == PlanKind.PER_CALL ? steps(tiers.getValue()) : List.of();
        return new Price(kind.getValue(), plan.getValue(), unit.getValue(), amount.getValue(), steps, free.getValue());
    }

    // A free product has neither amount nor ceiling; tiers exist for prices by use only.
    private void show() {
        boolean paid = plan.getValue() != PlanKind.FREE;
        unit.setVisible(paid);
        amount.setVisible(paid);
        free.setVisible(paid);
        ceilingLine.setVisible(kind.getValue() == PriceKind.GUIDED);
        tiers.setVisible(plan.getValue() == PlanKind.PER_CALL);
    }

    private static String line(Price.Tier tier) {
        String bound = tier.upTo() == null ? "" : tier.upTo().toPlainString();
        return bound + "|" + tier.unitPrice().toPlainString();
    }

    /** Lines such as {@code 100000|1.20} and, for the last step, {@code |0.90}; what is no number stays a wrong step. */
    static List<Price.Tier> steps(String text) {
        List<Price.Tier> steps = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.replace('｜', '|').split("\\|", 2);
            String price = parts.length > 1 ? parts[1] : parts[0];
            steps.add(new Price.Tier(parts.length > 1 ? number(parts[0]) : null, number(price)));
        });
        return steps;
    }

    private static BigDecimal number(String text) {
        String plain = text.strip().replace(",", "");
        return plain.matches("[0-9]{1,12}(\\.[0-9]{1,8})?") ? new BigDecimal(plain) : null;
    }
}
