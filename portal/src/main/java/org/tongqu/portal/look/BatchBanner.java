package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** The head of the home page: the open batch, its scenarios, the days left, the one search box and the route. */
public final class BatchBanner extends HtmlContainer {

    private static final long serialVersionUID = 1L;
    private static final String TITLE_ID = "batch";

    private BatchBanner(Builder content) {
        super("section");
        addClassName("tq-batch");
        getElement().setAttribute("aria-labelledby", TITLE_ID);
        HtmlContainer title = Markup.el("h1", "");
        title.setId(TITLE_ID);
        for (int i = 0; i < content.headline.size(); i++) {
            if (i > 0) {
                title.add(Markup.el("br", ""));
            }
            title.add(Markup.text(content.headline.get(i)));
        }
        HtmlContainer words = Markup.div(
                "", content.eyebrow, title, Markup.p("tq-lead", content.lead), content.search, content.often);
        HtmlContainer page = Markup.div("tq-page", Markup.div("tq-batch-grid", words, content.countdown));
        if (content.phases != null) {
            page.add(Markup.div("tq-routeline", content.phases.compact()));
        }
        add(page);
    }

    /** A banner whose headline is broken into lines where it should break. */
    public static Builder of(String... headline) {
        return new Builder(List.of(headline));
    }

    /** Collects what the banner shows. */
    public static final class Builder {

        private final List<String> headline;
        private Component eyebrow;
        private String lead = "";
        private Component search;
        private Component often;
        private Component countdown;
        private PhaseBar phases;

        private Builder(List<String> headline) {
            this.headline = headline;
        }

        /** The name of the batch and its status. */
        public Builder batch(String name, StatusChip status) {
            eyebrow = Markup.el("p", "tq-batch-eyebrow", Markup.text(name + " "), status);
            return this;
        }

        public Builder lead(String sentence) {
            lead = sentence;
            return this;
        }

        public Builder search(Component box) {
            search = box;
            return this;
        }

        /** Searches that many people make. */
        public Builder often(List<Link> links) {
            HtmlContainer line = Markup.el("p", "tq-hot", Markup.span("", Markup.word("search.often")));
            links.forEach(line::add);
            often = line;
            return this;
        }

        public Builder countdown(Countdown days) {
            countdown = days;
            return this;
        }

        public Builder phases(PhaseBar bar) {
            phases = bar;
            return this;
        }

        public BatchBanner build() {
            return new BatchBanner(this);
        }
    }
}
