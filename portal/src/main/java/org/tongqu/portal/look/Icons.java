package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** The pictograms of the design: 24 px outlines that take the colour of the text beside them; always with a word. */
public enum Icons {
    SEARCH("<circle cx=\"11\" cy=\"11\" r=\"6.5\"/><path d=\"m16 16 4.5 4.5\"/>"),
    MOON("<path d=\"M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5Z\"/>"),
    SUN(
            "<circle cx=\"12\" cy=\"12\" r=\"4\"/><path d=\"M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4\"/>"),
    MENU("<path d=\"M4 7h16M4 12h16M4 17h16\"/>"),
    CLOSE("<path d=\"m6.5 6.5 11 11m0-11-11 11\"/>"),
    STAR("<path d=\"m12 4 2.4 5 5.6.8-4 3.9 1 5.5-5-2.7-5 2.7 1-5.5-4-3.9 5.6-.8Z\"/>"),
    FILTER("<path d=\"M4 6h16M7 12h10M10 18h4\"/>"),
    CARDS("<path d=\"M4 5h7v6H4zM13 5h7v6h-7zM4 13h7v6H4zM13 13h7v6h-7z\"/>"),
    TABLE("<path d=\"M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9\"/>"),
    CHECK("<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>"),
    HALF("<path d=\"M12 4a8 8 0 1 0 0 16Z\" fill=\"currentColor\"/><circle cx=\"12\" cy=\"12\" r=\"8\"/>"),
    CROSS("<path d=\"m6.5 6.5 11 11m0-11-11 11\"/>"),
    QUESTION("<path d=\"M9 9.2a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2M12 17.6v.2\"/>"),
    INFO("<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 11v5M12 8v.1\"/>"),
    SHIELD(
            "<path d=\"m12 3.5 7.5 2.5v5.5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6Z\"/><path d=\"m8.8 12 2.3 2.3 4.2-4.4\"/>"),
    DOWNLOAD("<path d=\"M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 20h14\"/>"),
    UPLOAD("<path d=\"M12 15V4m-4.5 4.5L12 4l4.5 4.5M5 20h14\"/>"),
    PRINT("<path d=\"M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z\"/>"),
    HOME("<path d=\"m4 11 8-7 8 7v9h-5v-5H9v5H4Z\"/>"),
    INBOX("<path d=\"M4 13 6.5 5h11L20 13v6H4zM4 13h5l1.2 2.5h3.6L15 13h5\"/>"),
    BELL("<path d=\"M6 16V11a6 6 0 1 1 12 0v5l1.5 2h-15ZM10 20.5h4\"/>"),
    ROUTE(
            "<circle cx=\"6\" cy=\"18\" r=\"2.2\"/><circle cx=\"18\" cy=\"6\" r=\"2.2\"/><path d=\"M8.2 18H14a3.5 3.5 0 0 0 0-7h-4a3.5 3.5 0 0 1 0-5h5.8\"/>"),
    BOX("<path d=\"m4 8 8-4 8 4v8l-8 4-8-4ZM4 8l8 4 8-4M12 12v8\"/>"),
    PEOPLE(
            "<circle cx=\"9\" cy=\"9\" r=\"3\"/><path d=\"M3.5 19a5.5 5.5 0 0 1 11 0M16 6.5a3 3 0 0 1 0 5.5M17.5 14.6a5.5 5.5 0 0 1 3 4.4\"/>"),
    DOCUMENT("<path d=\"M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6\"/>"),
    CLOCK("<circle cx=\"12\" cy=\"12\" r=\"8\"/><path d=\"M12 7.5V12l3 2\"/>"),
    MONEY("<circle cx=\"12\" cy=\"12\" r=\"8\"/><path d=\"m9 8 3 4.5L15 8M12 12.5V17M9.5 13h5M9.5 15.2h5\"/>"),
    MORE("<path d=\"M6 12h.01M12 12h.01M18 12h.01\" stroke-width=\"3\"/>"),
    BUILDING("<path d=\"M5 20V5l8-2v17M13 9l6 2v9M3 20h18M8 8h2M8 12h2M8 16h2\"/>"),
    CHECKLIST("<path d=\"m4 6.5 1.5 1.5L8 5M4 14.5 5.5 16 8 13M11 7h9M11 15h9\"/>"),
    CHART("<path d=\"M4 4v16h16M8 16v-4M12 16V8M16 16v-6\"/>"),
    GEAR(
            "<circle cx=\"12\" cy=\"12\" r=\"3\"/><path d=\"M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1\"/>"),
    PERSON("<circle cx=\"12\" cy=\"8.5\" r=\"3.5\"/><path d=\"M5 20a7 7 0 0 1 14 0\"/>"),
    KEY("<circle cx=\"8\" cy=\"15\" r=\"4\"/><path d=\"m11 12 8-8M16 7l3 3\"/>"),
    LEAVE("<path d=\"M10 4H5v16h5M14 8l4 4-4 4M18 12H9\"/>"),
    PLUS("<path d=\"M12 5v14M5 12h14\"/>"),
    EDIT("<path d=\"m4 20 1-4L16.5 4.5l3 3L8 19Z\"/>"),
    SCALES("<path d=\"M12 4v16M8 20h8M5 7h14M5.5 7 3 13a2.7 2.7 0 0 0 5 0ZM18.5 7 16 13a2.7 2.7 0 0 0 5 0Z\"/>");

    private static final String OPEN = "<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-width=\"1.75\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\">";
    private static final String BRAND = "<svg viewBox=\"0 0 32 32\" fill=\"none\" stroke=\"currentColor\""
            + " stroke-width=\"3\" stroke-linecap=\"round\" aria-hidden=\"true\"><path d=\"M3 16h26M16 3v26\"/>"
            + "<path d=\"M3 16c7.2 0 13-5.8 13-13M29 16c-7.2 0-13 5.8-13 13\" opacity=\".45\"/>"
            + "<circle cx=\"16\" cy=\"16\" r=\"4.5\" fill=\"var(--lumo-base-color)\"/></svg>";

    private final String shapes;

    Icons(String shapes) {
        this.shapes = shapes;
    }

    /** A new element with the pictogram; it is hidden from screen readers, the word beside it says the same. */
    public Component create() {
        return drawing("tq-icon", OPEN + shapes + "</svg>");
    }

    /** The sign of the product: two roads that meet. */
    public static Component brand() {
        return drawing("tq-icon", BRAND);
    }

    /** A wrapper with a drawing inside; the drawing is the program's own text, never a user's. */
    public static HtmlContainer drawing(String classes, String svg) {
        HtmlContainer holder = Markup.el("span", classes);
        holder.getElement().setProperty("innerHTML", svg);
        return holder;
    }
}
