package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;

/** A scenario in a list: the problem first, then the change asked for, the data needed, who and how. */
public final class ScenarioCard extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private ScenarioCard(Builder content, boolean lead) {
        super("article");
        addClassName("tq-scenario");
        add(Markup.div("tq-row tq-row-between", Markup.meta(content.kind), content.status));
        add(Markup.el("h3", "", new Link(content.path, content.title)));
        add(Markup.p("", content.problem));
        if (lead) {
            addClassName("tq-scenario-lead");
            add(Markup.div("tq-changes", figures(content.changes)));
        } else {
            content.changes.stream().limit(1).map(ChangeFigure::new).forEach(this::add);
        }
        if (!content.needs.isEmpty()) {
            String needs = String.join(Markup.word("list.separator"), content.needs);
            add(Markup.p("tq-meta", Markup.word("scenario.needs", needs)));
        }
        add(Markup.el("footer", "", Markup.span("", content.publisher), Markup.number(content.terms)));
    }

    /** A card with the title of the scenario, which is its only link. */
    public static Builder of(String title, String path) {
        return new Builder(title, path);
    }

    private static Component[] figures(List<ChangeFigure.Change> changes) {
        return changes.stream().limit(2).map(ChangeFigure::new).toArray(Component[]::new);
    }

    /** Collects what the card shows. */
    public static final class Builder {

        private final String title;
        private final String path;
        private String kind = "";
        private Component status;
        private String problem = "";
        private final List<ChangeFigure.Change> changes = new ArrayList<>();
        private List<String> needs = List.of();
        private String publisher = "";
        private String terms = "";

        private Builder(String title, String path) {
            this.title = title;
            this.path = path;
        }

        /** Tier and region: {@code 综合性重大场景 · 长三角}. */
        public Builder kind(String text) {
            kind = text;
            return this;
        }

        public Builder status(StatusChip chip) {
            status = chip;
            return this;
        }

        /** The problem in at most two lines. */
        public Builder problem(String text) {
            problem = text;
            return this;
        }

        /** A change asked for; an ordinary card shows the first, the lead card the first two. */
        public Builder change(ChangeFigure.Change change) {
            changes.add(change);
            return this;
        }

        public Builder needs(List<String> names) {
            needs = List.copyOf(names);
            return this;
        }

        public Builder publisher(String name) {
            publisher = name;
            return this;
        }

        /** Mode, size and responses: {@code 揭榜挂帅 · 620 万元 · 1 家响应}. */
        public Builder terms(String text) {
            terms = text;
            return this;
        }

        public ScenarioCard build() {
            return new ScenarioCard(this, false);
        }

        /** The large first card of the home page. */
        public ScenarioCard buildLead() {
            return new ScenarioCard(this, true);
        }
    }
}
