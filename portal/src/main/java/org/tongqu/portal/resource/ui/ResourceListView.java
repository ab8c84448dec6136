package org.tongqu.portal.resource.ui;

import com.vaadin.cdi.annotation.RouteScoped;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Breadcrumbs;
import org.tongqu.portal.look.EmptyState;
import org.tongqu.portal.look.Icons;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.list.ActiveFilters;
import org.tongqu.portal.look.list.Pager;
import org.tongqu.portal.look.list.SearchBox;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.ResourceList;
import org.tongqu.portal.resource.ResourceQuery;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.shell.MainLayout;
import org.tongqu.portal.shell.Titles;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** The catalogue of public data resources as a table. */
@Route(value = "resources", layout = MainLayout.class)
@RouteScoped
@PageNeeds("resource.read")
public class ResourceListView extends HtmlContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "resources";
    private static final int PAGE = 20;

    private final transient ResourceList resources;
    private final transient Organisations organisations;
    private final transient CodeTables codes;
    private final transient Access access;

    @Inject
    public ResourceListView(ResourceList resources, Organisations organisations, CodeTables codes, Access access) {
        super("div");
        this.resources = resources;
        this.organisations = organisations;
        this.codes = codes;
        this.access = access;
        addClassName("tq-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> address = new HashMap<>();
        QueryParameters given = event.getLocation().getQueryParameters();
        List.of("q", "accessWay", "businessField", "page")
                .forEach(key -> address.put(key, given.getSingleParameter(key).orElse("")));
        int page = address.get("page").matches("[0-9]{1,4}") ? Integer.parseInt(address.get("page")) : 0;
        ResourceQuery query =
                new ResourceQuery(address.get("q"), "", address.get("accessWay"), address.get("businessField"), "");
        Slice<ResourceEntry> found = resources.list(query, new Page(page, PAGE));
        removeAll();
        if (found.plain()) {
            add(Notice.due(Markup.word("list.plain"), Markup.word("list.plainWhy")));
        }
        add(
                Breadcrumbs.fromHome().end(getTranslation("resource.list.title")),
                Markup.div(
                        "tq-section-head",
                        Markup.heading(1, getTranslation("resource.list.title")),
                        new Link("products", getTranslation("resource.list.products")),
                        new Link("gaps", getTranslation("resource.list.gaps")),
                        create()),
                Markup.p("tq-quiet", getTranslation("resource.list.lead")),
                bar(address),
                new ActiveFilters(getTranslation("resource.list.count", found.total())));
        if (found.items().isEmpty()) {
            Component clear = Action.second(getTranslation("resource.list.clear"), () -> go(Map.of()))
                    .button();
            add(new EmptyState(getTranslation("resource.list.empty"), getTranslation("resource.list.emptyWhy"), clear));
        } else {
            add(Surface.bare(table(found.items())).flush(), pager(found, address));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.of(getTranslation("resource.list.title"));
    }

    private Component create() {
        return access.allows("resource.create")
                ? Action.primary(getTranslation("resource.act.create"), () -> UI.getCurrent()
                                .navigate(ResourceNavigation.editor(ResourceNavigation.NEW)))
                        .icon(Icons.PLUS)
                        .button()
                : null;
    }

    private Component bar(Map<String, String> address) {
        return Markup.div(
                "tq-listbar",
                SearchBox.bar(getTranslation("resource.list.search"), text -> go(with(address, "q", text)))
                        .value(address.get("q")),
                choice(
                        address,
                        "accessWay",
                        Arrays.stream(AccessWay.values()).map(AccessWay::name).toList(),
                        way -> getTranslation("resource.accessWay." + way)),
                choice(
                        address,
                        "businessField",
                        codes.codes("businessFields"),
                        field -> codes.name("businessFields", field, Markup.locale())));
    }

    private Select<String> choice(
            Map<String, String> address, String key, List<String> values, Function<String, String> name) {
        Select<String> choice = new Select<>();
        choice.setLabel(getTranslation("resource.list." + key));
        choice.setItems(values);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("resource.list.any"));
        choice.setItemLabelGenerator(value -> value == null ? getTranslation("resource.list.any") : name.apply(value));
        choice.setValue(values.contains(address.get(key)) ? address.get(key) : null);
        choice.addValueChangeListener(
                change -> go(with(address, key, change.getValue() == null ? "" : change.getValue())));
        return choice;
    }

    private Component table(List<ResourceEntry> entries) {
        Map<String, String> holders = organisations.names(
                entries.stream().map(ResourceEntry::holderId).distinct().toList());
        StackTable table = new StackTable(getTranslation("resource.list.title"))
                .column(getTranslation("resource.column.name"))
                .column(getTranslation("resource.column.holder"))
                .column(getTranslation("resource.column.accessWay"))
                .column(getTranslation("resource.column.open"))
                .column(getTranslation("resource.column.frequency"))
                .column(getTranslation("resource.column.fields"));
        for (ResourceEntry entry : entries) {
            table.row(
                    Markup.el(
                            "span",
                            "",
                            Markup.chinese(new Link(ResourceNavigation.path(entry.id()), entry.name())),
                            Markup.el("br", ""),
                            Markup.meta(entry.id())),
                    Markup.text(holders.getOrDefault(entry.holderId(), entry.holderId())),
                    Markup.text(getTranslation("resource.accessWay." + entry.accessWay())),
                    Markup.text(codes.name("openAttributes", entry.openAttribute(), Markup.locale())),
                    Markup.text(codes.name("updateFrequencies", entry.updateFrequency(), Markup.locale())),
                    Markup.number(getTranslation(
                            "resource.list.fieldCount", entry.fields().size())));
        }
        return table;
    }

    private Component pager(Slice<ResourceEntry> found, Map<String, String> address) {
        int pages = (int) Math.max(1, (found.total() + PAGE - 1) / PAGE);
        return new Pager(found.page().number(), pages, page -> go(with(address, "page", String.valueOf(page))));
    }

    private static Map<String, String> with(Map<String, String> address, String key, String value) {
        Map<String, String> changed = new HashMap<>(address);
        if (!"page".equals(key)) {
            changed.remove("page");
        }
        changed.put(key, value);
        changed.values().removeIf(String::isEmpty);
        return changed;
    }

    private static void go(Map<String, String> address) {
        UI.getCurrent().navigate(PATH, QueryParameters.simple(address));
    }
}
