package org.tongqu.portal.shell;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.security.PageNeeds;

/** The pages behind the foot, see {@link InfoPage}. */
@Route(value = "info/:page", layout = MainLayout.class)
@RouteScoped
@PageNeeds("info.read")
public class InfoView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private InfoPage page = InfoPage.ABOUT;

    public InfoView() {
        super("div");
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("page").orElse("");
        page = Arrays.stream(InfoPage.values())
                .filter(one -> one.key().equals(wanted))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        removeAll();
        String title = getTranslation(page.titleKey());
        HtmlContainer prose = Markup.div("tq-prose");
        getTranslation(page.textKey()).lines().forEach(line -> prose.add(Markup.p("", line)));
        add(
                Breadcrumbs.fromHome().end(title),
                Markup.div("tq-section-head", Markup.heading(1, title)),
                Surface.bare(prose));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation(page.titleKey()));
    }
}
