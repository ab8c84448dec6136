package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.demand.Visibility;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.organisation.Contact;

/** Section 8: whom to ask, and who may see the demand. */
final class ContactPart implements FormPart {

    private static final String PATH = "contact.";
    private static final int NAME = 60;
    private static final int MAIL = 200;

    private final TextField department;
    private final TextField person;
    private final TextField phone;
    private final TextField email;
    private final Select<Visibility> visibility;
    private final FormSection section;

    ContactPart(DemandFields make, int number) {
        department = make.text("contact.department", NAME);
        person = make.text("contact.person", NAME);
        phone = make.text("contact.phone", NAME);
        email = make.text("contact.email", MAIL);
        visibility = make.constant("visibility", Visibility.class, "demand.visibility.");
        visibility.setEmptySelectionAllowed(false);
        section = new FormSection(
                number,
                make.words().text("demand.form.contact"),
                make.words().text("demand.form.contactHelp"),
                department,
                person,
                phone,
                email,
                visibility);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(DemandDraft draft) {
        department.setValue(text(draft.contact().department()));
        person.setValue(text(draft.contact().person()));
        phone.setValue(text(draft.contact().phone()));
        email.setValue(text(draft.contact().email()));
        visibility.setValue(draft.visibility());
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.contact(new Contact(department.getValue(), person.getValue(), phone.getValue(), email.getValue()))
                .visibility(visibility.getValue());
    }

    @Override
    public boolean isComplete() {
        return !department.isEmpty() && !person.isEmpty() && !(phone.isEmpty() && email.isEmpty());
    }

    @Override
    public boolean concerns(String field) {
        return field.startsWith(PATH) || field.equals("visibility");
    }

    @Override
    public void bindTo(FieldErrors errors) {
        errors.bind(PATH + "department", department);
        errors.bind(PATH + "person", person);
        errors.bind(PATH + "phone", phone);
        errors.bind(PATH + "email", email);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
