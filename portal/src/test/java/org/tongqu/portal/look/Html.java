package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads the markup of a component as a browser would get it. */
public final class Html {

    private Html() {}

    /** The component's element with everything in it. */
    public static Element of(Component component) {
        return Jsoup.parseBodyFragment(component.getElement().getOuterHTML())
                .body()
                .child(0);
    }

    /** All words of an element in reading order, one space between the parts. */
    public static String words(Element element) {
        return element.nodeStream(TextNode.class)
                .map(node -> node.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What a maker makes for a reader of that language. */
    public static <T> T in(Locale language, Supplier<T> maker) {
        UI before = UI.getCurrent();
        UI ui = new UI();
        ui.setLocale(language);
        UI.setCurrent(ui);
        try {
            return maker.get();
        } finally {
            UI.setCurrent(before);
        }
    }
}
