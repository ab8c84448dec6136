package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.demand.DemandSide;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** Section 1: what the scenario is called, how large it is, whose it is, where it belongs. */
final class BasicsPart implements FormPart {

    private static final int TITLE = 40;
    private static final Set<String> FIELDS = Set.of(
            "title",
            "tier",
            "demandSide",
            "publisherId",
            "themes",
            "transportModes",
            "businessFields",
            "regionCluster");

    private final TextField title;
    private final Select<String> tier;
    private final Select<DemandSide> side;
    private final ComboBox<String> publisher;
    private final MultiSelectComboBox<String> themes;
    private final MultiSelectComboBox<String> modes;
    private final MultiSelectComboBox<String> fields;
    private final Select<String> region;
    private final FormSection section;

    BasicsPart(DemandFields make, int number) {
        title = make.text("title", TITLE);
        tier = make.code("tier", "demandTiers");
        side = make.constant("demandSide", DemandSide.class, "demand.side.");
        publisher = make.organisation("publisherId");
        themes = make.codes("themes", "themes");
        modes = make.codes("transportModes", "transportModes");
        fields = make.codes("businessFields", "businessFields");
        region = make.code("regionCluster", "regionClusters");
        section = new FormSection(
                number,
                make.words().text("demand.form.basics"),
                "",
                title,
                tier,
                side,
                publisher,
                themes,
                modes,
                fields,
                region);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(DemandDraft draft) {
        title.setValue(draft.title());
        tier.setValue(chosen(draft.tier()));
        side.setValue(draft.demandSide());
        publisher.setValue(chosen(draft.publisherId()));
        themes.setValue(draft.themes());
        modes.setValue(draft.transportModes());
        fields.setValue(draft.businessFields());
        region.setValue(chosen(draft.regionCluster()));
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.title(title.getValue())
                .tier(tier.getValue())
                .demandSide(side.getValue())
                .publisherId(publisher.getValue())
                .themes(List.copyOf(themes.getValue()))
                .transportModes(List.copyOf(modes.getValue()))
                .businessFields(List.copyOf(fields.getValue()))
                .regionCluster(region.getValue());
    }

    @Override
    public boolean isComplete() {
        return !title.isEmpty()
                && !tier.isEmpty()
                && !side.isEmpty()
                && !publisher.isEmpty()
                && !themes.isEmpty()
                && !modes.isEmpty()
                && !fields.isEmpty()
                && !region.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return FIELDS.contains(field);
    }

    @Override
    public void bindTo(FieldErrors errors) {
        errors.bind("title", title);
        errors.bind("tier", tier);
        errors.bind("demandSide", side);
        errors.bind("publisherId", publisher);
        errors.bind("themes", themes);
        errors.bind("transportModes", modes);
        errors.bind("businessFields", fields);
        errors.bind("regionCluster", region);
    }

    static String chosen(String code) {
        return code.isEmpty() ? null : code;
    }
}
