package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;

/** A product or a match in a list: registration and grade, then the reasons, then the price. */
public final class ProductRow extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private ProductRow(Builder content) {
        super("article");
        addClassName("tq-product");
        add(Markup.el("h3", "", new Link(content.path, content.title)));
        if (!content.facts.isEmpty()) {
            add(Markup.div("tq-row", content.facts.toArray(Component[]::new)));
        }
        if (!content.summary.isEmpty()) {
            add(Markup.p("tq-small tq-quiet", content.summary));
        }
        if (content.reasons != null) {
            add(content.reasons);
        }
        add(Markup.el("footer", "", Markup.meta(content.left), content.right));
    }

    public static Builder of(String title, String path) {
        return new Builder(title, path);
    }

    /** Collects what the row shows. */
    public static final class Builder {

        private final String title;
        private final String path;
        private final List<Component> facts = new ArrayList<>();
        private String summary = "";
        private MatchReasons reasons;
        private String left = "";
        private Component right;

        private Builder(String title, String path) {
            this.title = title;
            this.path = path;
        }

        public Builder status(StatusChip chip) {
            facts.add(chip);
            return this;
        }

        /** A fact that stands before the price: registration, form, region. */
        public Builder fact(String text) {
            facts.add(new Tag(text));
            return this;
        }

        /** A grade with its mark in a box: {@code 安全分级 2}. */
        public Builder grade(String label, String mark) {
            facts.add(Markup.el("span", "tq-grade", Markup.text(label), Markup.el("b", "", mark)));
            return this;
        }

        public Builder summary(String text) {
            summary = text;
            return this;
        }

        public Builder reasons(MatchReasons chips) {
            reasons = chips;
            return this;
        }

        /** Who: the line at the left of the foot. */
        public Builder left(String text) {
            left = text;
            return this;
        }

        /** The price or the time left: the line at the right of the foot. */
        public Builder right(String text) {
            right = Markup.el("span", "tq-meta tq-num", text);
            return this;
        }

        public Builder right(Component component) {
            right = component;
            return this;
        }

        public ProductRow build() {
            return new ProductRow(this);
        }
    }
}
