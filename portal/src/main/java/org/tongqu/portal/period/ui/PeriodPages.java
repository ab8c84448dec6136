package org.tongqu.portal.period.ui;

import com.vaadin.flow.router.BeforeEnterEvent;

/** Reads the page of a list from the address. */
final class PeriodPages {

    private PeriodPages() {}

    /** The wanted page, 0 if the address names none. */
    static int of(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("page")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
