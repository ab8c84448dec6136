package org.tongqu.portal.agreement.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Agreements;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.PageTop;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;

/** The page of one agreement: terms, rounds, signatures, and what was ordered under it. */
@Route(value = AgreementNavigation.PATH + "/:id", layout = MainLayout.class)
@RouteScoped
@PageNeeds("agreement.read")
public class AgreementDetailView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Agreements agreements;
    private final transient AgreementReading reading;
    private final transient AgreementActs acts;
    private final transient AgreementWords words;
    private final transient Instance<AgreementSection> sections;

    private String title = "";

    @Inject
    public AgreementDetailView(
            Agreements agreements,
            AgreementReading reading,
            AgreementActs acts,
            AgreementWords words,
            @Any Instance<AgreementSection> sections) {
        super("div");
        this.agreements = agreements;
        this.reading = reading;
        this.acts = acts;
        this.words = words;
        this.sections = sections;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Titles.of(title);
    }

    private void show(String id) {
        Agreement agreement = agreements.get(id);
        title = agreement.title();
        List<Action> actions = new ArrayList<>(acts.of(agreement, () -> show(id)));
        List<AgreementSection> more = sections.stream()
                .sorted(Comparator.comparingInt(AgreementSection::order))
                .toList();
        more.forEach(section -> actions.addAll(section.actions(agreement)));
        HtmlContainer column = reading.column(
                agreement,
                agreements.today(agreement),
                more.stream()
                        .flatMap(section -> section.content(agreement).stream())
                        .toList());
        column.add(words.history(agreements.history(id)));
        removeAll();
        add(
                new Breadcrumbs()
                        .add(AgreementNavigation.PATH, words.text("agreement.list.title"))
                        .end(agreement.id()),
                new PageTop(
                        reading.head(agreement),
                        agreement.title(),
                        "",
                        actions.stream().map(Action::button).toArray(Component[]::new)));
        reading.due(agreement).ifPresent(this::add);
        add(Markup.div("tq-split", column, Markup.aside(reading.aside(agreement, agreements.proof(agreement)))));
    }
}
