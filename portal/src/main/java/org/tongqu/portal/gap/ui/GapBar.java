package org.tongqu.portal.gap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tongqu.portal.gap.GapAxis;
import org.tongqu.portal.gap.GapNames;
import org.tongqu.portal.gap.GapSheets;
import org.tongqu.portal.gap.GapSource;
import org.tongqu.portal.look.Markup;

/** The choices above the map: by what is counted, what is left out, and the files to take along. */
@ApplicationScoped
public class GapBar {

    private GapNames names;
    private GapSheets sheets;

    protected GapBar() {} // for CDI proxies

    @Inject
    public GapBar(GapNames names, GapSheets sheets) {
        this.names = names;
        this.sheets = sheets;
    }

    Component of(GapAddress address, SerializableConsumer<QueryParameters> go) {
        HtmlContainer bar = Markup.div("tq-listbar", by(address, go));
        for (GapAxis axis : GapAxis.values()) {
            bar.add(choice(
                    names.axis(axis, Markup.locale()),
                    names.order(axis),
                    address.chosen(axis),
                    place -> names.place(axis, place, Markup.locale()),
                    value -> go.accept(address.with(axis.parameter(), value))));
        }
        bar.add(choice(
                text("gap.map.source"),
                Arrays.stream(GapSource.values()).map(GapSource::name).toList(),
                address.source(),
                source -> text("gap.source." + source),
                value -> go.accept(address.with(GapAddress.SOURCE, value))));
        Locale language = Markup.locale();
        GapSheets.Question question = address.question();
        bar.add(Markup.div(
                "tq-row",
                GapDownload.link(text("gap.map.csv"), "gaps.csv", () -> sheets.csv(question, language)),
                GapDownload.link(text("gap.map.xlsx"), "gaps.xlsx", () -> sheets.xlsx(question, language))));
        return bar;
    }

    private Component by(GapAddress address, SerializableConsumer<QueryParameters> go) {
        Select<String> by = new Select<>();
        by.setLabel(text("gap.map.by"));
        by.setItems(GapAddress.PAIRS);
        by.setItemLabelGenerator(pair -> pair == null ? "" : text("gap.map.by." + pair));
        by.setValue(address.rows().parameter() + "-" + address.columns().parameter());
        by.addValueChangeListener(change -> go.accept(address.with(GapAddress.BY, change.getValue())));
        return by;
    }

    private Component choice(
            String label,
            List<String> options,
            String chosen,
            UnaryOperator<String> name,
            SerializableConsumer<String> changed) {
        String any = text("gap.map.any");
        Select<String> choice = new Select<>();
        choice.setLabel(label);
        choice.setItems(options);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(any);
        choice.setItemLabelGenerator(value -> value == null ? any : name.apply(value));
        choice.setValue(chosen.isEmpty() ? null : chosen);
        choice.addValueChangeListener(change -> changed.accept(change.getValue() == null ? "" : change.getValue()));
        return choice;
    }

    private String text(String key) {
        return names.text(Markup.locale(), key);
    }
}
