package org.tongqu.portal.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.sharing.NegotiationFacts;
import org.tongqu.portal.sharing.TermsDraft;

/** The inputs of the members' shares: weight, rank among equal remainders, bounds. */
final class MemberFields {

    private final List<Row> rows = new ArrayList<>();
    private final List<Component> components = new ArrayList<>();

    private record Row(
            String member,
            BigDecimalField weight,
            IntegerField order,
            BigDecimalField least,
            BigDecimalField most,
            List<BigDecimalField> parts) {}

    MemberFields(TermsInputs inputs, NegotiationFacts facts, TermsDraft terms) {
        for (int i = 0; i < terms.members().size(); i++) {
            TermsDraft.MemberDraft member = terms.members().get(i);
            String path = "members[" + i + "].";
            IntegerField order = inputs.in().whole(path + "order");
            order.setValue(member.order());
            Row row = new Row(
                    member.organisationId(),
                    inputs.percent(path + "weightPpm", member.weightPpm()),
                    order,
                    inputs.yuan(path + "leastFen", member.leastFen()),
                    inputs.yuan(path + "mostFen", member.mostFen()),
                    List.of(
                            inputs.percent(path + "floorPpm", member.floorPpm()),
                            inputs.percent(path + "ceilingPpm", member.ceilingPpm())));
            rows.add(row);
            components.add(TermsInputs.group(
                    facts.name(member.organisationId()),
                    null,
                    FormSection.pair(row.weight(), row.order()),
                    FormSection.pair(row.least(), row.most()),
                    FormSection.pair(row.parts().get(0), row.parts().get(1))));
        }
    }

    List<Component> components() {
        return components;
    }

    List<TermsDraft.MemberDraft> value() {
        List<TermsDraft.MemberDraft> members = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String path = "members[" + i + "].";
            members.add(new TermsDraft.MemberDraft(
                    row.member(),
                    TermsInputs.ppm(row.weight()),
                    row.order().getValue(),
                    TermsInputs.fen(row.least(), path + "leastFen"),
                    TermsInputs.fen(row.most(), path + "mostFen"),
                    TermsInputs.ppm(row.parts().get(0)),
                    TermsInputs.ppm(row.parts().get(1))));
        }
        return members;
    }
}
