package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.portal.audit.AuditEntry;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;

/** Gathers the objects of the caller's organisation from all shelves, and what others did to them. */
@Dependent
public class OwnWorks {

    /** The name under which the product itself writes events. */
    private static final String SYSTEM = "system";

    private final Instance<OwnShelf> shelves;
    private final Access access;
    private final Caller caller;

    @Inject
    public OwnWorks(@Any Instance<OwnShelf> shelves, Access access, Caller caller) {
        this.shelves = shelves;
        this.access = access;
        this.caller = caller;
    }

    /** Something that another person did to an own object. */
    record News(OwnObject object, AuditEntry event) {}

    /** The first objects of every kind, taken in turn, so that no kind crowds out the others. */
    List<OwnObject> inTurn(int perKind) {
        return inTurn(open().stream().map(shelf -> shelf.first(perKind)).toList());
    }

    /** The first of every list, then the second of every list, and so on. */
    static <T> List<T> inTurn(List<List<T>> kinds) {
        List<T> mixed = new ArrayList<>();
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<T> kind : kinds) {
                if (i < kind.size()) {
                    mixed.add(kind.get(i));
                }
            }
        }
        return mixed;
    }

    /** The latest that others did to the first objects of every kind, newest first. */
    List<News> news(int perKind, int limit) {
        List<News> news = new ArrayList<>();
        for (OwnShelf shelf : open()) {
            for (OwnObject object : shelf.first(perKind)) {
                shelf.history(object.id()).stream()
                        .filter(this::byOthers)
                        .limit(limit)
                        .map(event -> new News(object, event))
                        .forEach(news::add);
            }
        }
        news.sort(Comparator.comparing((News one) -> one.event().at()).reversed());
        return news.stream().limit(limit).toList();
    }

    private boolean byOthers(AuditEntry event) {
        return !event.actor().equals(SYSTEM) && !event.actor().equals(caller.username());
    }

    private List<OwnShelf> open() {
        return shelves.stream()
                .sorted(Comparator.comparingInt(OwnShelf::order))
                .filter(shelf -> access.allows(shelf.function()))
                .toList();
    }
}
