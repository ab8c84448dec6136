package org.tongqu.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.portal.home.Agenda;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.review.ui.ReviewWords;

/** The part of the workplace about dates: two weeks as a calendar, and the next deadlines in words. */
@Dependent
public class AgendaPart {

    private static final int DAYS = 14;
    private static final int SHOWN = 5;

    private final ReviewWords reviewWords;
    private final NewsPart news;
    private final HomeWords words;

    @Inject
    public AgendaPart(ReviewWords reviewWords, NewsPart news, HomeWords words) {
        this.reviewWords = reviewWords;
        this.news = news;
        this.words = words;
    }

    private record Date(LocalDate day, String what) {}

    /** The aside of the workplace: dates, then what others did. */
    Component aside(Agenda agenda) {
        return Markup.el("aside", "tq-stack", section(agenda), news.section());
    }

    private Component section(Agenda agenda) {
        List<Date> dates = dates(agenda);
        List<Date> ahead = dates.stream()
                .filter(date -> !date.day().isBefore(agenda.today()))
                .limit(SHOWN)
                .toList();
        Component next = ahead.isEmpty()
                ? Markup.p("tq-meta tq-more", words.text("home.dates.none"))
                : list(ahead, agenda.today());
        return Surface.aside(words.text("home.dates"), calendar(agenda.today(), dates), next);
    }

    private Component list(List<Date> dates, LocalDate today) {
        HtmlContainer list = Markup.el("ul", "tq-datelist");
        for (Date date : dates) {
            HtmlContainer time = Markup.el("time", "", DateText.near(date.day(), today, words.locale()));
            time.getElement().setAttribute("datetime", date.day().toString());
            list.add(Markup.el("li", "", time, Markup.span("", date.what())));
        }
        return list;
    }

    private List<Date> dates(Agenda agenda) {
        List<Date> dates = new ArrayList<>();
        agenda.tasks()
                .forEach(task ->
                        dates.add(new Date(task.term().dueOn(), reviewWords.todo(task.subject(), task.step()))));
        agenda.batch()
                .ifPresent(open -> dates.add(new Date(
                        open.batch().responseDeadline(),
                        words.text("home.dates.batch", open.batch().name()))));
        dates.sort(Comparator.comparing(Date::day));
        return dates;
    }

    /** This week and the next; hidden from screen readers, because the list below says the same. */
    private Component calendar(LocalDate today, List<Date> dates) {
        HtmlContainer days = Markup.attribute(Markup.div("tq-days"), "aria-hidden", "true");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            days.add(Markup.span("", weekday.getDisplayName(TextStyle.NARROW, words.locale())));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = monday.plusDays(i);
            HtmlContainer cell = Markup.el("b", "", String.valueOf(day.getDayOfMonth()));
            if (dates.stream().anyMatch(date -> date.day().equals(day))) {
                cell.getElement().setAttribute("data-x", day.isBefore(today) ? "late" : "");
            }
            if (day.equals(today)) {
                cell.getElement().setAttribute("aria-current", "date");
            }
            days.add(cell);
        }
        return days;
    }
}
