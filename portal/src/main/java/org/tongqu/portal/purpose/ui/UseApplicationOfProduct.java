package org.tongqu.portal.purpose.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.form.DayField;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ProductState;
import org.tongqu.portal.product.ui.ProductDetailSection;
import org.tongqu.portal.purpose.PurposeRule;
import org.tongqu.portal.purpose.UseApplicationDesk;
import org.tongqu.portal.purpose.UseApplicationDraft;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.shell.ActDialog;

/** Lets a buyer apply for a purpose of use on the page of a listed product. */
@ApplicationScoped
public class UseApplicationOfProduct implements ProductDetailSection {

    private static final int ORDER = 9;

    @Inject
    private UseApplicationDesk desk;

    @Inject
    private UseApplicationWords words;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Instance<ActDialog> dialogs;

    @Override
    public Place place() {
        return Place.ASIDE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(DataProduct product) {
        return Optional.empty();
    }

    @Override
    public List<Action> actions(DataProduct product) {
        boolean may = product.state() == ProductState.LISTED
                && access.allows("use-application.submit")
                && !access.organisation().equals(product.providerId());
        return may ? List.of(Action.second(words.text("purpose.act.submit"), () -> ask(product))) : List.of();
    }

    private void ask(DataProduct product) {
        ActDialog dialog = dialogs.get();
        Select<String> purpose = new Select<>();
        purpose.setLabel(words.text("purpose.field.purpose"));
        purpose.setHelperText(words.text("purpose.field.purpose.help"));
        purpose.setItems(words.purposes());
        purpose.setItemLabelGenerator(words::purpose);
        purpose.addValueChangeListener(chosen -> purpose.setHelperText(words.text(
                PurposeRule.isFree(product.price(), chosen.getValue()) ? "purpose.free" : "purpose.charged")));
        purpose.setWidthFull();
        dialog.bind("purposeClass", purpose);
        TextArea use = dialog.bind("use", area("use"));
        TextArea recipients = dialog.bind("recipients", area("recipients"));
        LocalDate today = LocalDate.now(clock);
        DatePicker from = dialog.bind("startsOn", DayField.of(words.text("purpose.field.startsOn")));
        from.setValue(today);
        DatePicker to = dialog.bind("endsOn", DayField.of(words.text("purpose.field.endsOn")));
        to.setValue(today.plusYears(1).minusDays(1));
        dialog.lead(words.text("purpose.act.submit.effect"))
                .open(words.text("purpose.of", product.name()), words.text("purpose.act.submit.do"), () -> {
                    String id = desk.submit(new UseApplicationDraft(
                            product.id(),
                            purpose.getValue(),
                            use.getValue(),
                            recipients.getValue(),
                            from.getValue(),
                            to.getValue()));
                    UI.getCurrent().navigate(UseApplicationNavigation.path(id));
                });
    }

    private TextArea area(String key) {
        TextArea area = new TextArea(words.text("purpose.field." + key));
        area.setHelperText(words.text("purpose.field." + key + ".help"));
        area.setWidthFull();
        return area;
    }
}
