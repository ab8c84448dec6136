package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;

/**
 * The head of a detail page: where it stands, status and tags, title, who, two buttons at most, then the phase bar or the
 * facts. On narrow screens the buttons move to the {@link ActionBar}.
 */
public final class PageHeader extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private PageHeader(Builder content) {
        super("div");
        addClassName("tq-detail");
        getElement().setAttribute("data-ground", content.ground);
        HtmlContainer words = Markup.div("", content.chips, Markup.heading(1, content.title), content.subtitle);
        HtmlContainer acts = Markup.div("tq-acts");
        Arrays.stream(content.actions).map(Action::button).forEach(acts::add);
        HtmlContainer page = Markup.div("tq-page", content.crumbs, Markup.div("tq-detail-grid", words, acts));
        page.add(content.below);
        add(page);
    }

    /** A head on tinted ground, for scenarios. */
    public static Builder tinted(String title) {
        return new Builder("tinted", title);
    }

    /** A head on white ground, for products and other objects. */
    public static Builder plain(String title) {
        return new Builder("plain", title);
    }

    /** Collects what the head shows. */
    public static final class Builder {

        private final String ground;
        private final String title;
        private Component crumbs;
        private Component chips;
        private Component subtitle;
        private Action[] actions = {};
        private Component[] below = {};

        private Builder(String ground, String title) {
            this.ground = ground;
            this.title = title;
        }

        public Builder crumbs(Breadcrumbs place) {
            crumbs = place;
            return this;
        }

        /** Status first, then tags, then the number. */
        public Builder chips(Component... row) {
            chips = Markup.div("tq-row", row);
            return this;
        }

        /** Who published it, or one sentence about it. */
        public Builder subtitle(String text) {
            subtitle = Markup.p("tq-quiet", text);
            return this;
        }

        public Builder actions(Action... wanted) {
            actions = wanted.clone();
            return this;
        }

        /** What stands under the title: a {@link PhaseBar}, {@link IdentityFacts}. */
        public Builder below(Component... content) {
            below = content.clone();
            return this;
        }

        public PageHeader build() {
            return new PageHeader(this);
        }
    }
}
