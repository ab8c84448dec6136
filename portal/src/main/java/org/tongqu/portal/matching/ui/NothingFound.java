package org.tongqu.portal.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.matching.DemandStart;
import org.tongqu.portal.matching.Wishing;
import org.tongqu.portal.text.Texts;

/** What one can do when nothing is found: look wider, post a demand for it, wish for it, or browse. */
@ApplicationScoped
public class NothingFound {

    /** Where officers keep their batches; what follows opens the editor of a new demand. */
    private static final String BATCHES = "workplace/batches";

    private DemandStart start;
    private Wishing wishing;
    private Texts texts;

    protected NothingFound() {} // for CDI proxies

    @Inject
    public NothingFound(DemandStart start, Wishing wishing, Texts texts) {
        this.start = start;
        this.wishing = wishing;
        this.texts = texts;
    }

    Component of(SearchAddress address, Command clear) {
        if (address.isNarrowed()) {
            Component wider = Action.second(text("clear"), clear).button();
            return new EmptyState(text("empty.title"), text("empty.narrowed"), ways(wider));
        }
        if (address.text().isBlank()) {
            return new EmptyState(text("empty.title"), text("empty.text"), ways(null));
        }
        if (!start.mayDraft()) {
            return wishing.mayWish()
                    ? wish(address)
                    : new EmptyState(text("empty.title"), text("empty.text"), ways(null));
        }
        return post(address);
    }

    private Component wish(SearchAddress address) {
        HtmlContainer place = Markup.div("");
        place.add(new EmptyState(text("empty.title"), text("empty.wishWhy"), ways(wish(address.text(), place))));
        return place;
    }

    private Component post(SearchAddress address) {
        String title = start.title(address.text());
        List<DemandBatch> batches = start.batches();
        Component post = batches.isEmpty()
                ? Link.button(BATCHES, text("empty.batch"), true)
                : Link.button(
                        editor(batches.get(0), title),
                        text("empty.post", batches.get(0).name()),
                        true);
        return new EmptyState(text("empty.title"), text("empty.postWhy", title), ways(post));
    }

    /** A wish is confirmed before it is kept, and then stands in the place of the question. */
    private Component wish(String words, HtmlContainer place) {
        String wanted = start.title(words);
        return Action.primary(text("wish"), () -> ConfirmStep.of(text("wish"))
                        .object(wanted)
                        .effect(text("wish.effect"))
                        .open(text("wish"), () -> {
                            String id = wishing.wish(wanted).id();
                            place.removeAll();
                            place.add(Notice.done(text("wish.done"), text("wish.doneText", id)));
                        }))
                .button();
    }

    /** Links to the editor of a new demand with given words as its title; a dash for those who write none now. */
    SerializableFunction<String, Component> drafts() {
        List<DemandBatch> batches = start.batches();
        return words -> batches.isEmpty()
                ? Markup.text("—")
                : new Link(editor(batches.get(0), start.title(words)), text("draft"));
    }

    private static String editor(DemandBatch batch, String title) {
        return BATCHES + "/" + batch.id() + "/demands/new?"
                + QueryParameters.of("title", title).getQueryString();
    }

    private Component ways(Component first) {
        HtmlContainer ways = Markup.div("tq-row");
        if (first != null) {
            ways.add(first);
        }
        ways.add(Link.button("demands", text("demands"), false), Link.button("products", text("products"), false));
        return ways;
    }

    private String text(String key, Object... words) {
        return texts.text(Markup.locale(), "matching.search." + key, words);
    }
}
