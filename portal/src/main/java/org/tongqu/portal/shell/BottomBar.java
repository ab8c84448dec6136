package org.tongqu.portal.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;

/** Four places at the foot of phones, and the rest behind the fifth. */
final class BottomBar extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    BottomBar(NavPlan plan, NavLinks links) {
        super("nav");
        addClassName("tq-bottombar");
        getElement().setAttribute("aria-label", getTranslation("shell.nav.foot"));
        plan.bar()
                .forEach(entry -> add(links.remember(
                        entry,
                        new Link(
                                entry.path(),
                                entry.mark().icon().create(),
                                Markup.text(getTranslation(entry.mark().shortLabelKey()))))));
        NativeButton more = MenuSheet.opener(Icons.MORE, getTranslation("shell.more"));
        more.removeClassName("tq-iconbutton");
        more.add(Markup.text(getTranslation("shell.more")));
        add(more);
    }
}
