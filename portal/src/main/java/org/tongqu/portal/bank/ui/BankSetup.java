package org.tongqu.portal.bank.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tongqu.portal.bank.BankAccountFacts;
import org.tongqu.portal.bank.BankBook;
import org.tongqu.portal.bank.BankImport;
import org.tongqu.portal.bank.file.Column;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.shell.ActDialog;

/** Describes the account at the bank and which column of its files says what. */
@Dependent
public class BankSetup {

    private final BankBook book;
    private final BankImport imports;
    private final BankWords words;
    private final Instance<ActDialog> dialogs;

    @Inject
    public BankSetup(BankBook book, BankImport imports, BankWords words, Instance<ActDialog> dialogs) {
        this.book = book;
        this.imports = imports;
        this.words = words;
        this.dialogs = dialogs;
    }

    Action action(Command changed) {
        return Action.second(words.text("bank.act.describe"), () -> open(changed));
    }

    private void open(Command changed) {
        BankAccountFacts now = book.account().orElse(new BankAccountFacts("", "", "", Map.of()));
        ActDialog dialog = dialogs.get();
        TextField bank = field(dialog, "bank", now.bank());
        TextField holder = field(dialog, "holder", now.holder());
        TextField number = field(dialog, "number", now.number());
        dialog.show(Markup.p("tq-quiet tq-small", words.text("bank.columns.help")));
        Map<Column, TextField> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            TextField name = dialog.bind(
                    "columns." + column.name(), new TextField(words.text("bank.file.column." + column.name())));
            name.setValue(now.columns().getOrDefault(column.name(), ""));
            name.setPlaceholder(column.usual().get(0));
            name.setWidthFull();
            columns.put(column, name);
        }
        dialog.lead(words.text("bank.act.describe.effect"))
                .open(words.text("bank.act.describe"), words.text("bank.act.save"), () -> {
                    Map<String, String> named = new LinkedHashMap<>();
                    columns.forEach((column, name) -> named.put(column.name(), name.getValue()));
                    imports.describe(
                            new BankAccountFacts(bank.getValue(), holder.getValue(), number.getValue(), named));
                    changed.execute();
                });
    }

    private TextField field(ActDialog dialog, String name, String value) {
        TextField field = dialog.bind(name, new TextField(words.text("bank.field." + name)));
        field.setValue(value);
        field.setWidthFull();
        return field;
    }
}
