package org.tongqu.portal.audit.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.tongqu.portal.audit.AuditQuery;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.list.ListAddress;
import org.tongqu.portal.look.list.SearchBox;

/** By what the audit trail is narrowed down: object, person, kind of object, period. */
final class AuditFilters extends HtmlContainer {

    static final String[] NAMES = {"id", "kind", "action", "actor", "from", "until"};

    private static final long serialVersionUID = 1L;

    /** The kinds of objects that have a record. */
    private static final List<String> KINDS = List.of(
            "demand-batch",
            "demand",
            "demand-response",
            "product",
            "resource",
            "authorisation",
            "agreement",
            "order",
            "invoice",
            "consortium",
            "share-agreement",
            "settlement",
            "payout",
            "bank",
            "statement",
            "typicalcase",
            "task",
            "organisation",
            "account",
            "notice",
            "saved-search",
            "index",
            "outbox");

    private final transient ListAddress address;
    private final transient SerializableConsumer<QueryParameters> go;

    AuditFilters(ListAddress address, AuditWords words, SerializableConsumer<QueryParameters> go) {
        super("div");
        this.address = address;
        this.go = go;
        addClassName("tq-listbar");
        add(
                SearchBox.bar(words.text("audit.search.object"), text -> go.accept(address.with("id", text)))
                        .value(address.get("id")),
                address.choice(
                        "kind",
                        words.text("audit.column.kind"),
                        words.text("audit.search.any"),
                        KINDS,
                        words::kind,
                        go),
                action(words),
                actor(words.text("audit.search.actor")),
                day("from", words.text("audit.search.from")),
                day("until", words.text("audit.search.until")));
    }

    AuditQuery query() {
        return new AuditQuery(
                address.get("kind"),
                address.get("id"),
                address.get("actor"),
                address.get("action"),
                date("from"),
                date("until"));
    }

    private ComboBox<String> action(AuditWords words) {
        ComboBox<String> field = new ComboBox<>(words.text("audit.column.action"));
        List<String> actions = words.actions();
        field.setItems(actions);
        field.setItemLabelGenerator(words::action);
        field.setClearButtonVisible(true);
        field.setValue(actions.contains(address.get("action")) ? address.get("action") : null);
        field.addValueChangeListener(change -> go.accept(address.with("action", change.getValue())));
        return field;
    }

    private TextField actor(String label) {
        TextField field = new TextField(label);
        field.setValue(address.get("actor"));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(
                change -> go.accept(address.with("actor", change.getValue().strip())));
        return field;
    }

    private DatePicker day(String name, String label) {
        DatePicker field = new DatePicker(label);
        field.setLocale(Markup.locale());
        field.setI18n(new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setToday(Markup.word("form.today"))
                .setCancel(Markup.word("form.cancel")));
        field.setValue(date(name));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> go.accept(address.with(
                name, change.getValue() == null ? "" : change.getValue().toString())));
        return field;
    }

    // An address somebody wrote by hand may hold anything; what is no date does not narrow.
    private LocalDate date(String name) {
        try {
            return address.get(name).isEmpty() ? null : LocalDate.parse(address.get(name));
        } catch (DateTimeParseException noDate) {
            return null;
        }
    }
}
