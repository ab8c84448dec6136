package org.tongqu.portal.look.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tongqu.portal.look.Markup;

/** A field for a day, written like {@code 2026-11-22}, with a calendar in the reader's language. */
public final class DayField {

    private static final int MONTHS = 12;
    private static final int MONDAY = 1;

    private DayField() {}

    /** An empty field of full width. */
    public static DatePicker of(String label) {
        Locale locale = Markup.locale();
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        DatePicker field = new DatePicker(label);
        field.setLocale(locale);
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setMonthNames(List.of(names.getMonths()).subList(0, MONTHS))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(MONDAY)
                .setToday(Markup.word("form.today"))
                .setCancel(Markup.word("form.cancel")));
        field.setWidthFull();
        return field;
    }

    /** Without the unused first entry of {@link DateFormatSymbols}. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, names.length);
    }
}
