package org.tongqu.portal.demand.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** Section 5: how the work is done together, what it may cost, who may respond. */
final class TermsPart implements FormPart {

    private static final int TEXT = 500;
    private static final int LINE = 200;

    private final Select<String> cooperation;
    private final BigDecimalField investment;
    private final TextField funding;
    private final TextArea qualification;
    private final Checkbox consortium;
    private final TextArea rights;
    private final TextArea support;
    private final FormSection section;

    TermsPart(DemandFields make, int number) {
        cooperation = make.code("cooperationMode", "cooperationModes");
        investment = make.number("investmentWan");
        funding = make.text("fundingNote", LINE);
        qualification = make.lines("responderQualification");
        consortium = make.check("consortiumAccepted");
        rights = make.area("rightsTerms", TEXT);
        support = make.area("supportPolicy", TEXT);
        section = new FormSection(
                number,
                make.words().text("demand.form.terms"),
                "",
                cooperation,
                investment,
                funding,
                qualification,
                consortium,
                rights,
                support);
    }

    @Override
    public FormSection section() {
        return section;
    }

    @Override
    public void fill(DemandDraft draft) {
        cooperation.setValue(BasicsPart.chosen(draft.cooperationMode()));
        investment.setValue(draft.investmentWan());
        funding.setValue(draft.fundingNote());
        qualification.setValue(String.join("\n", draft.responderQualification()));
        consortium.setValue(draft.consortiumAccepted());
        rights.setValue(draft.rightsTerms());
        support.setValue(draft.supportPolicy());
    }

    @Override
    public void write(DemandDraftBuilder draft) {
        draft.cooperationMode(cooperation.getValue())
                .investmentWan(investment.getValue())
                .fundingNote(funding.getValue())
                .responderQualification(ProblemPart.lines(qualification))
                .consortiumAccepted(consortium.getValue())
                .rightsTerms(rights.getValue())
                .supportPolicy(support.getValue());
    }

    @Override
    public boolean isComplete() {
        return !cooperation.isEmpty() && !qualification.isEmpty();
    }

    @Override
    public boolean concerns(String field) {
        return Stream.of(
                        "cooperationMode",
                        "investmentWan",
                        "fundingNote",
                        "responderQualification",
                        "consortiumAccepted",
                        "rightsTerms",
                        "supportPolicy")
                .anyMatch(field::startsWith);
    }

    @Override
    public void bindTo(FieldErrors errors) {
        errors.bind("cooperationMode", cooperation);
        errors.bind("investmentWan", investment);
        errors.bind("fundingNote", funding);
        errors.bind("responderQualification", qualification);
        errors.bind("rightsTerms", rights);
        errors.bind("supportPolicy", support);
    }
}
