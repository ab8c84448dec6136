package org.tongqu.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongqu.portal.delivery.ProviderServices;
import org.tongqu.portal.delivery.ServiceDraft;
import org.tongqu.portal.delivery.ServiceFacts;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.form.ConfirmStep;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.NumberText;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.ui.ProductDetailSection;
import org.tongqu.portal.shell.ActDialog;

/** Shows the provider of a product where its service is and lets them change it. */
@ApplicationScoped
public class ServiceOfProduct implements ProductDetailSection {

    private static final int ORDER = 90;

    @Inject
    private ProviderServices services;

    @Inject
    private Instance<DeliveryWords> words;

    @Inject
    private Instance<ActDialog> dialogs;

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> content(DataProduct product) {
        if (!services.mayEdit(product)) {
            return Optional.empty();
        }
        DeliveryWords said = words.get();
        Optional<ServiceFacts> service = services.find(product.id());
        HtmlContainer acts = Markup.div(
                "tq-row",
                Action.second(
                                said.text(service.isEmpty() ? "delivery.service.name" : "delivery.service.change"),
                                () -> ask(product, service.orElseGet(() -> ServiceFacts.none(product.id()))))
                        .small()
                        .button());
        service.ifPresent(
                known -> acts.add(Action.quiet(said.text("delivery.service.remove"), () -> remove(product, known))
                        .danger()
                        .small()
                        .button()));
        Component content = service.map(known -> facts(said, known))
                .orElseGet(() -> Markup.p("tq-quiet", said.text("delivery.service.none")));
        return Optional.of(Surface.withHead(
                said.text("delivery.service"), acts, Markup.p("tq-meta", said.text("delivery.service.lead")), content));
    }

    private static Component facts(DeliveryWords said, ServiceFacts service) {
        long quota = service.limits().callsPerMonth();
        return new Facts()
                .add(said.text("delivery.field.baseUrl"), Markup.code(service.baseUrl()))
                .add(said.text("delivery.field.headerName"), service.headerName())
                .add(
                        said.text("delivery.field.pace"),
                        said.text(
                                "delivery.pace",
                                NumberText.count(service.limits().callsPerMinute()),
                                NumberText.count(service.limits().burst())))
                .number(
                        said.text("delivery.field.callsPerMonth"),
                        quota == 0 ? said.text("delivery.quota.none") : NumberText.count(quota))
                .number(said.text("delivery.column.changed"), DateText.moment(service.changedAt()));
    }

    private void ask(DataProduct product, ServiceFacts known) {
        DeliveryWords said = words.get();
        ActDialog dialog = dialogs.get();
        TextField url = dialog.bind("baseUrl", new TextField(said.text("delivery.field.baseUrl")));
        url.setPlaceholder("https://");
        url.setValue(known.baseUrl() == null ? "" : known.baseUrl());
        TextField header =
                dialog.bind("headerName", new TextField(FormSection.optional(said.text("delivery.field.headerName"))));
        header.setHelperText(said.text("delivery.field.headerName.help"));
        header.setValue(known.headerName() == null ? "" : known.headerName());
        PasswordField value = dialog.bind("headerValue", new PasswordField(said.text("delivery.field.headerValue")));
        value.setHelperText(said.text("delivery.field.headerValue.help"));
        IntegerField pace = dialog.bind("callsPerMinute", new IntegerField(said.text("delivery.field.callsPerMinute")));
        pace.setValue(known.limits().callsPerMinute());
        IntegerField burst = dialog.bind("burst", new IntegerField(said.text("delivery.field.burst")));
        burst.setValue(known.limits().burst());
        NumberField quota = dialog.bind("callsPerMonth", new NumberField(said.text("delivery.field.callsPerMonth")));
        quota.setHelperText(said.text("delivery.field.callsPerMonth.help"));
        quota.setStep(1);
        quota.setValue((double) known.limits().callsPerMonth());
        String verb = said.text(known.baseUrl() == null ? "delivery.service.name" : "delivery.service.change");
        dialog.open(verb, said.text("delivery.service.save"), () -> {
            services.put(
                    product.id(),
                    new ServiceDraft(
                            url.getValue(),
                            header.getValue(),
                            value.isEmpty() ? null : value.getValue(),
                            pace.getValue(),
                            burst.getValue(),
                            quota.isEmpty() ? null : quota.getValue().longValue()));
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private void remove(DataProduct product, ServiceFacts known) {
        DeliveryWords said = words.get();
        ConfirmStep.of(said.text("delivery.service.remove"))
                .object(product.name() + " · " + known.baseUrl())
                .effect(said.text("delivery.service.remove.effect"))
                .ending()
                .open(said.text("delivery.service.remove"), () -> {
                    services.remove(product.id());
                    UI.getCurrent().refreshCurrentRoute(false);
                });
    }
}
