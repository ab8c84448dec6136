package org.tongqu.portal.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads the markup of a component as a browser would get it. */
public final class Html {

    private Html() {}

    /** The component's element with everything in it. */
    public static Element of(Component component) {
        return Jsoup.parseBodyFragment(component.getElement().getOuterHTML()).body().child(0);
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
