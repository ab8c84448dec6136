package org.tongqu.portal.product.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.tongqu.portal.authorisation.AuthorisationAgreement;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.ProductDraft;
import org.tongqu.portal.product.Source;

/** What a product is called and where its data come from. */
final class BasicsPart implements FormPart {

    private final TextField name;
    private final TextArea summary;
    private final TextField version;
    private final Select<String> kind;
    private final ComboBox<String> holder;
    private final Select<String> authorisation;
    private final Checkbox raw;
    private final FormSection section;
    private List<String> resourceIds = List.of();

    /** @param agreements the agreements the provider may refer to */
    BasicsPart(ProductFields fields, List<AuthorisationAgreement> agreements) {
        name = fields.text("name", 60);
        summary = fields.area("summary", 500);
        version = fields.text("versionLabel", 20);
        kind = fields.code("source.kind", "sourceKinds");
        holder = fields.organisation("source.dataHolderId");
        authorisation = fields.choice(
                "source.authorisationId",
                agreements.stream().map(AuthorisationAgreement::id).toList(),
                id -> agreements.stream()
                        .filter(agreement -> agreement.id().equals(id))
                        .map(agreement -> agreement.id() + " " + agreement.title())
                        .findFirst()
                        .orElse(id));
        raw = fields.check("safety.rawData");
        section = new FormSection(
                1,
                fields.words().text("product.form.basics"),
                fields.words().text("product.form.basicsHelp"),
                name,
                summary,
                version,
                kind,
                holder,
                authorisation,
                raw);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(ProductDraft draft) {
        name.setValue(draft.name() == null ? "" : draft.name());
        summary.setValue(draft.summary());
        version.setValue(draft.versionLabel());
        kind.setValue(chosen(draft.source().kind()));
        holder.setValue(chosen(draft.source().dataHolderId()));
        authorisation.setValue(chosen(draft.source().authorisationId()));
        raw.setValue(draft.safety().rawData());
        resourceIds = draft.source().resourceIds();
    }

    @Override
    public boolean isComplete() {
        return !name.isEmpty() && !summary.isEmpty() && !kind.isEmpty() && !holder.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return List.of("name", "summary", "versionLabel", "safety.rawData").contains(field)
                || field.startsWith("source.");
    }

    String name() {
        return name.getValue();
    }

    String summary() {
        return summary.getValue();
    }

    String version() {
        return version.getValue();
    }

    boolean raw() {
        return raw.getValue();
    }

    Source source() {
        return new Source(kind.getValue(), holder.getValue(), authorisation.getValue(), resourceIds);
    }

    private static String chosen(String code) {
        return code.isEmpty() ? null : code;
    }
}
