package org.tongqu.portal.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Match;
import org.tongqu.portal.look.MatchReasons;
import org.tongqu.portal.look.Tag;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.notice.Notice;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeReason;
import org.tongqu.portal.notice.Notices;
import org.tongqu.portal.notice.Phrase;
import org.tongqu.portal.notice.PhraseWording;
import org.tongqu.portal.text.Texts;

/** Shows notices: what is told, why, and the way to it; who follows a link has read the notice. */
@ApplicationScoped
public class NoticeRows {

    private Notices notices;
    private PhraseWording wording;
    private Texts texts;

    protected NoticeRows() {} // for CDI proxies

    @Inject
    public NoticeRows(Notices notices, PhraseWording wording, Texts texts) {
        this.notices = notices;
        this.wording = wording;
        this.texts = texts;
    }

    /** @param read is told the number of a notice that somebody marks as read */
    Component list(List<Notices.Shown> shown, SerializableConsumer<String> read) {
        HtmlContainer list = Markup.el("ul", "tq-notices");
        shown.forEach(one -> list.add(row(one, read)));
        return list;
    }

    private Component row(Notices.Shown shown, SerializableConsumer<String> read) {
        Notice notice = shown.notice();
        String id = String.valueOf(notice.id());
        HtmlContainer head = Markup.div("tq-row", new Tag(text("notice.kind." + notice.kind())));
        if (!shown.read()) {
            head.add(Markup.span("tq-new", text("notice.new")));
        }
        head.add(Markup.heading(2, words(notice.headline())), Markup.meta(DateText.moment(notice.createdAt())));
        HtmlContainer row = Markup.el("li", "", head);
        notice.items().forEach(item -> row.add(item(item, shown.read() ? "" : id)));
        if (notice.leftOut() > 0) {
            row.add(Markup.p("tq-quiet tq-small", text("notice.leftOut", notice.leftOut())));
        }
        if (!shown.read()) {
            row.add(Action.quiet(text("notice.read"), () -> read.accept(id))
                    .small()
                    .button());
        }
        return row;
    }

    private Component item(NoticeItem item, String unread) {
        Link link = new Link(item.page(), words(item.text()));
        if (!unread.isEmpty()) {
            link.getElement().addEventListener("click", clicked -> notices.markRead(unread));
        }
        HtmlContainer entry = Markup.div("tq-notice-item", link);
        if (!item.reasons().isEmpty()) {
            entry.add(new MatchReasons(item.reasons().stream().map(this::reason).toList()));
        }
        return entry;
    }

    private MatchReasons.Reason reason(NoticeReason reason) {
        return new MatchReasons.Reason(Match.valueOf(reason.mark().name()), words(reason.text()));
    }

    private String words(Phrase phrase) {
        return wording.text(phrase, Markup.locale());
    }

    private String text(String key, Object... words) {
        return texts.text(Markup.locale(), key, words);
    }
}
