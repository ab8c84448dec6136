package org.tongqu.portal.home.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.tongqu.portal.home.Agenda;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.time.WorkingDays;

/** The head of the workplace: the day, how much is due, and the ways that the caller's roles take most. */
@Dependent
public class Greeting {

    private static final int MOST = 2;

    /** The ways in their order: the function they need, their text and their path. */
    private enum Way {
        BATCH("demand-batch.create", "batch", "workplace/batches"),
        PRODUCT("product.create", "product", "workplace/products/new"),
        RESPOND("demand.respond", "respond", "demands"),
        BUY("agreement.propose", "buy", "products"),
        CONSORTIUM("consortium.create", "consortium", "consortia");

        private final String function;
        private final String text;
        private final String path;

        Way(String function, String text, String path) {
            this.function = function;
            this.text = text;
            this.path = path;
        }
    }

    private final Access access;
    private final WorkingDays workingDays;
    private final HomeWords words;

    @Inject
    public Greeting(Access access, WorkingDays workingDays, HomeWords words) {
        this.access = access;
        this.workingDays = workingDays;
        this.words = words;
    }

    boolean hasInbox() {
        return access.allows("task.read");
    }

    /** The day and how much is due: {@code 2026年11月22日 星期日，1 项已逾期，3 项将在 5 个工作日内到期}. */
    String line(Agenda agenda) {
        String day = words.text(
                "home.day",
                DateText.date(agenda.today(), words.locale()),
                DateText.weekday(agenda.today(), words.locale()));
        if (!hasInbox()) {
            return day;
        }
        return day + words.text("home.day.separator") + due(agenda.overdue(), agenda.dueSoon(workingDays));
    }

    /** At most two ways. */
    List<Link> ways() {
        return Arrays.stream(Way.values())
                .filter(way -> access.allows(way.function))
                .limit(MOST)
                .map(way -> Link.button(way.path, words.text("home.way." + way.text), false))
                .toList();
    }

    private String due(long overdue, long soon) {
        if (overdue > 0 && soon > 0) {
            return words.text("home.due.both", overdue, soon, Agenda.SOON);
        }
        if (overdue > 0) {
            return words.text("home.due.overdue", overdue);
        }
        return soon > 0 ? words.text("home.due.soon", soon, Agenda.SOON) : words.text("home.due.none", Agenda.SOON);
    }
}
