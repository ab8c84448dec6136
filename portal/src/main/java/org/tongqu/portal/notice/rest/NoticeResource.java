package org.tongqu.portal.notice.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.api.Listing;
import org.tongqu.portal.api.OncePerKey;
import org.tongqu.portal.notice.Notice;
import org.tongqu.portal.notice.NoticeItem;
import org.tongqu.portal.notice.NoticeKind;
import org.tongqu.portal.notice.NoticeReason;
import org.tongqu.portal.notice.Notices;
import org.tongqu.portal.notice.PhraseWording;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.store.Page;

/** What the caller and the caller's organisation were told. */
@Path("notices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@OncePerKey
public class NoticeResource {

    /** How far a requirement is met; the words are in the reader's language, the key says the same to programs. */
    public record ReasonView(String verdict, String key, String words) {}

    /** One thing that is told, with the page that shows it. */
    public record ItemView(String page, String text, List<ReasonView> reasons) {}

    /**
     * A notice in the reader's language.
     *
     * @param leftOut how many more things it tells than it shows
     */
    public record NoticeView(
            String id,
            String kind,
            String headline,
            List<ItemView> items,
            int leftOut,
            OffsetDateTime createdAt,
            boolean read) {}

    /** How many notices are not read. */
    public record Unread(long unread) {}

    /** How many notices became read. */
    public record Marked(int marked) {}

    @Inject
    private Notices notices;

    @Inject
    private PhraseWording wording;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs("notice.read")
    @Operation(operationId = "listNotices", summary = "The caller's notices, the latest first")
    public Listing<NoticeView> listNotices(
            @QueryParam("kind") String kind,
            @QueryParam("unread") boolean unreadOnly,
            @QueryParam("page") Integer page,
            @QueryParam("size") Integer size) {
        return Listing.of(
                notices.list(kind(kind), unreadOnly, Page.of(page, size)).map(this::view));
    }

    @GET
    @Path("unread")
    @Needs("notice.read")
    @Operation(operationId = "countUnreadNotices", summary = "How many notices the caller has not read")
    public Unread countUnreadNotices() {
        return new Unread(notices.unread());
    }

    @GET
    @Path("{id}")
    @Needs("notice.read")
    @Operation(operationId = "getNotice", summary = "One notice of the caller")
    public NoticeView getNotice(@PathParam("id") String id) {
        return view(notices.get(id));
    }

    @POST
    @Path("{id}/reading")
    @Needs("notice.read")
    @Operation(operationId = "markNoticeRead", summary = "Marks a notice as read by the caller")
    public NoticeView markNoticeRead(@PathParam("id") String id) {
        return view(notices.markRead(id));
    }

    @POST
    @Path("reading")
    @Needs("notice.read")
    @Operation(operationId = "markAllNoticesRead", summary = "Marks all notices of the caller as read")
    public Marked markAllNoticesRead() {
        return new Marked(notices.markAllRead());
    }

    private static NoticeKind kind(String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        boolean known =
                Arrays.stream(NoticeKind.values()).anyMatch(kind -> kind.name().equals(code));
        new Violations().require(known, "kind", "unknownCode", code).throwIfAny();
        return NoticeKind.valueOf(code);
    }

    private NoticeView view(Notices.Shown shown) {
        Notice notice = shown.notice();
        Locale locale = headers.getAcceptableLanguages().get(0);
        return new NoticeView(
                String.valueOf(notice.id()),
                notice.kind().name(),
                wording.text(notice.headline(), locale),
                notice.items().stream().map(item -> view(item, locale)).toList(),
                notice.leftOut(),
                notice.createdAt(),
                shown.read());
    }

    private ItemView view(NoticeItem item, Locale locale) {
        return new ItemView(
                item.page(),
                wording.text(item.text(), locale),
                item.reasons().stream().map(reason -> view(reason, locale)).toList());
    }

    private ReasonView view(NoticeReason reason, Locale locale) {
        return new ReasonView(reason.mark().name(), reason.text().key(), wording.text(reason.text(), locale));
    }
}
