package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;

/** The part of the workplace about what others did to the organisation's objects lately. */
@Dependent
public class NewsPart {

    private static final int PER_KIND = 6;
    private static final int SHOWN = 3;

    private final OwnWorks works;
    private final HomeWords words;

    @Inject
    public NewsPart(OwnWorks works, HomeWords words) {
        this.works = works;
        this.words = words;
    }

    Component section() {
        List<OwnWorks.News> news = works.news(PER_KIND, SHOWN);
        if (news.isEmpty()) {
            return Surface.aside(words.text("home.news"), Markup.p("tq-meta", words.text("home.news.none")));
        }
        HtmlContainer list = Markup.el("ul", "tq-messages");
        news.forEach(one -> list.add(item(one)));
        return Surface.aside(words.text("home.news"), list);
    }

    private HtmlContainer item(OwnWorks.News news) {
        AuditEntry event = news.event();
        HtmlContainer object = Markup.div(
                "tq-quiet", new Link(news.object().path(), news.object().title()));
        HtmlContainer item =
                Markup.el("li", "", Markup.el("strong", "", words.text("audit." + event.action())), object);
        if (!event.reason().isEmpty()) {
            item.add(Markup.div("tq-quiet", Markup.text(event.reason())));
        }
        String when = DateText.moment(event.at());
        String who = event.actorName().isEmpty() ? when : when + " · " + event.actorName();
        item.add(Markup.el("span", "tq-meta tq-num", who));
        return item;
    }
}
