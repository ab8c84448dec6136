package org.tongqu.portal.home.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.home.CaseShowcase;
import org.tongqu.portal.home.Market;
import org.tongqu.portal.home.MarketFigures;
import org.tongqu.portal.home.OpenBatch;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.PublicPage;
import org.tongqu.portal.shell.Titles;

/** The public home page: the open batch, its scenarios, the ways into all others, what has come of it. */
@Route(value = "", layout = MainLayout.class)
@RouteScoped
@PageNeeds("home.read")
public class HomeView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle, PublicPage {

    private static final long serialVersionUID = 1L;

    private final transient Market market;
    private final transient BatchPart batch;
    private final transient FinderPart finder;
    private final transient CasePart cases;
    private final transient DisclosurePart disclosures;

    @Inject
    public HomeView(Market market, BatchPart batch, FinderPart finder, CasePart cases, DisclosurePart disclosures) {
        super("div");
        this.market = market;
        this.batch = batch;
        this.finder = finder;
        this.cases = cases;
        this.disclosures = disclosures;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<OpenBatch> open = market.openBatch();
        MarketFigures figures = market.figures();
        CaseShowcase.Show show = cases.read();
        HtmlContainer page = Markup.div("tq-page");
        open.filter(found -> !found.first().isEmpty()).map(batch::scenarios).ifPresent(page::add);
        page.add(finder.themes(figures), finder.regions(figures));
        cases.section(show).ifPresent(page::add);
        page.add(finder.figures(figures, show.published()));
        disclosures.section().ifPresent(page::add);
        removeAll();
        add(open.map(batch::banner).orElseGet(batch::waiting), page);
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("home.title"));
    }
}
