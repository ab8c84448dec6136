package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.tongqu.portal.look.format.Wording;
import org.tongqu.portal.text.Languages;

/** Writes plain HTML elements with the classes of the theme, for the places where no component of the kit fits. */
public final class Markup {

    private Markup() {}

    /** An element with classes (may be empty) and children; children that are null are left out. */
    public static HtmlContainer el(String tag, String classes, Component... children) {
        HtmlContainer element = new HtmlContainer(tag);
        if (!classes.isEmpty()) {
            element.addClassNames(classes.split(" "));
        }
        element.add(Arrays.stream(children).filter(Objects::nonNull).toArray(Component[]::new));
        return element;
    }

    /** An element with classes (may be empty) that holds one text. */
    public static HtmlContainer el(String tag, String classes, String text) {
        HtmlContainer element = el(tag, classes);
        element.setText(text);
        return element;
    }

    public static HtmlContainer div(String classes, Component... children) {
        return el("div", classes, children);
    }

    public static HtmlContainer span(String classes, String text) {
        return el("span", classes, text);
    }

    public static HtmlContainer p(String classes, String text) {
        return el("p", classes, text);
    }

    /** A heading of the given level, 1 to 4. */
    public static HtmlContainer heading(int level, String text) {
        return el("h" + level, "", text);
    }

    public static Component text(String text) {
        return new Text(text);
    }

    /** The small grey line under a title. */
    public static HtmlContainer meta(String text) {
        return el("span", "tq-meta", text);
    }

    /** A number in running text, with digits of equal width. */
    public static HtmlContainer number(String text) {
        return el("span", "tq-num", text);
    }

    /** A code that people copy: registration numbers, digests. */
    public static HtmlContainer code(String text) {
        return el("span", "tq-code", text);
    }

    /** A text for screen readers only. */
    public static HtmlContainer hidden(String text) {
        return el("span", "tq-sr", text);
    }

    /** The grid of cards; one, two or three in a row as the width allows. */
    public static HtmlContainer cards(Component... cards) {
        return div("tq-cards", cards);
    }

    /** Main column and aside; the aside goes below the main column on narrow screens. */
    public static HtmlContainer split(Component main, Component aside) {
        return div("tq-page tq-split tq-body", main, aside);
    }

    /** A column of surfaces. */
    public static HtmlContainer stack(Component... children) {
        return div("tq-stack", children);
    }

    /** The column beside the main column; it stays in view while there is room. */
    public static HtmlContainer aside(Component... children) {
        return el("aside", "tq-stack tq-aside", children);
    }

    /** A section of a public page: heading, an optional link at the right, content. */
    public static HtmlContainer section(String title, Component link, Component... content) {
        HtmlContainer section = el("section", "tq-section", div("tq-section-head", heading(2, title), link));
        section.add(content);
        return section;
    }

    /** Marks a text as Simplified Chinese on a page of another language, so that readers pronounce it rightly. */
    public static <T extends Component> T chinese(T component) {
        component.getElement().setAttribute("lang", "zh-CN");
        return component;
    }

    /** Carries a value to the style sheet, the only inline style there is. */
    public static <T extends Component & HasStyle> T value(T component, String property, String value) {
        component.getStyle().set(property, value);
        return component;
    }

    /** Sets an attribute and hands the component back. */
    public static <T extends Component> T attribute(T component, String name, String value) {
        component.getElement().setAttribute(name, value);
        return component;
    }

    /** The language of the person who looks at the page. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? Languages.ZH_CN : Languages.nearest(ui.getLocale());
    }

    /** A word of the kit in the reader's language. */
    public static String word(String key, Object... args) {
        return Wording.text(locale(), key, args);
    }
}
