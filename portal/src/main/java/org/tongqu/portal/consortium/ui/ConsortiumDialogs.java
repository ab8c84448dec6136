package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tongqu.portal.consortium.Charter;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumDraft;
import org.tongqu.portal.consortium.ConsortiumMember;
import org.tongqu.portal.consortium.Contribution;
import org.tongqu.portal.consortium.ContributionModel;
import org.tongqu.portal.consortium.Invitation;
import org.tongqu.portal.look.Action;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.store.Page;

/** The dialogs of consortia; a dialog closes when its act succeeded, so input is not lost to a refusal. */
@Dependent
public class ConsortiumDialogs {

    private static final int HIGHEST_SCORE = 100;

    private final ConsortiumWords words;
    private final Organisations organisations;

    @Inject
    public ConsortiumDialogs(ConsortiumWords words, Organisations organisations) {
        this.words = words;
        this.organisations = organisations;
    }

    /** Asks for name and purpose of a new consortium. */
    void form(Consumer<ConsortiumDraft> done) {
        TextField name = name("");
        TextArea purpose = area("purpose", "");
        open(
                "form",
                () -> done.accept(
                        new ConsortiumDraft(name.getValue(), purpose.getValue(), null, null, null, null, null)),
                name,
                purpose);
    }

    /** Asks for name, purpose and charter. */
    void describe(Consortium consortium, Consumer<ConsortiumDraft> done) {
        Charter charter = consortium.charter();
        TextField name = name(consortium.name());
        TextArea purpose = area("purpose", consortium.purpose());
        TextField decision = text("decisionBody", charter.decisionBody());
        TextField voting = text("votingRule", charter.votingRule());
        TextArea ip = area("ipPolicy", charter.ipPolicy());
        TextArea data = area("dataPolicy", charter.dataPolicy());
        TextArea exit = area("exitRules", String.join("\n", charter.exitRules()));
        TextField dispute = text("disputeResolution", charter.disputeResolution());
        open(
                "describe",
                () -> {
                    Charter written = new Charter(
                            decision.getValue(),
                            voting.getValue(),
                            consortium.leadId(),
                            charter.expertCommittee(),
                            charter.meetingFrequency(),
                            charter.dutiesOfLead(),
                            ip.getValue(),
                            data.getValue(),
                            exit.getValue()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .toList(),
                            dispute.getValue());
                    ConsortiumDraft before = consortium.draft();
                    done.accept(new ConsortiumDraft(
                            name.getValue(),
                            purpose.getValue(),
                            before.demandIds(),
                            before.termMonths(),
                            written,
                            before.contributionModel(),
                            before.revenuePlan()));
                },
                name,
                purpose,
                decision,
                voting,
                ip,
                data,
                exit,
                dispute);
    }

    /** Asks whom to invite as what. */
    void invite(Consumer<Invitation> done) {
        ComboBox<String> organisation = new ComboBox<>(label("organisation"));
        organisation.setItems(
                query -> organisations
                        .search(query.getFilter().orElse(""), "", "", new Page(query.getPage(), query.getPageSize()))
                        .items()
                        .stream()
                        .map(Organisation::id));
        organisation.setItemLabelGenerator(organisations::name);
        Select<String> role = new Select<>();
        role.setLabel(label("role"));
        List<String> roles = new ArrayList<>();
        words.codesOf("consortiumRoles").forEach(roles::add);
        roles.remove(ConsortiumMember.LEAD);
        role.setItems(roles);
        role.setItemLabelGenerator(code -> words.code("consortiumRoles", code));
        open(
                "invite",
                () -> done.accept(new Invitation(organisation.getValue(), role.getValue(), List.of())),
                organisation,
                role);
    }

    /** Asks for the scores of all members; the shares follow from them. */
    void score(Consortium consortium, Consumer<List<Contribution>> done) {
        Map<String, Map<String, IntegerField>> inputs = new LinkedHashMap<>();
        List<Component> groups = new ArrayList<>();
        for (ConsortiumMember member : consortium.activeMembers()) {
            Map<String, IntegerField> row = new LinkedHashMap<>();
            for (ContributionModel.Dimension dimension :
                    consortium.contributionModel().dimensions()) {
                IntegerField input = new IntegerField(words.text("consortium.dimension." + dimension.code()));
                input.setMin(0);
                input.setMax(HIGHEST_SCORE);
                input.setValue(member.scores().getOrDefault(dimension.code(), 0));
                row.put(dimension.code(), input);
            }
            inputs.put(member.organisationId(), row);
            groups.add(Markup.heading(3, organisations.name(member.organisationId())));
            groups.add(Markup.div("tq-pair", row.values().toArray(Component[]::new)));
        }
        open("score", () -> done.accept(contributions(inputs)), groups.toArray(Component[]::new));
    }

    private static List<Contribution> contributions(Map<String, Map<String, IntegerField>> inputs) {
        List<Contribution> contributions = new ArrayList<>();
        inputs.forEach((organisation, row) -> {
            Map<String, Integer> scores = new LinkedHashMap<>();
            row.forEach((dimension, input) -> scores.put(dimension, input.getValue() == null ? 0 : input.getValue()));
            contributions.add(new Contribution(organisation, scores, null));
        });
        return contributions;
    }

    /** Asks why. */
    void reason(String act, Consortium consortium, Command changed, BiConsumer<String, String> done) {
        TextArea reason = area("reason", "");
        open(
                act,
                () -> {
                    done.accept(consortium.id(), reason.getValue());
                    changed.execute();
                },
                reason);
    }

    /** Shows the rules. */
    void charter(Consortium consortium) {
        Charter charter = consortium.charter();
        Facts facts = new Facts()
                .add(label("decisionBody"), charter.decisionBody())
                .add(label("votingRule"), charter.votingRule())
                .add(label("meetingFrequency"), charter.meetingFrequency())
                .add(label("dutiesOfLead"), String.join("；", charter.dutiesOfLead()))
                .add(label("ipPolicy"), charter.ipPolicy())
                .add(label("dataPolicy"), charter.dataPolicy())
                .add(label("exitRules"), String.join("；", charter.exitRules()))
                .add(label("disputeResolution"), charter.disputeResolution())
                .add(label("principle"), consortium.revenuePlan().principle())
                .add(
                        label("waterfall"),
                        String.join(" → ", consortium.revenuePlan().waterfall()))
                .add(label("agreement"), consortium.agreementId());
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.text("consortium.act.charter"));
        dialog.add(Markup.div("tq-confirm", Markup.chinese(facts)));
        dialog.getFooter()
                .add(Action.second(words.text("shell.close"), dialog::close).button());
        dialog.open();
    }

    private TextField name(String value) {
        return text("name", value);
    }

    private TextField text(String key, String value) {
        TextField field = new TextField(label(key));
        field.setWidthFull();
        field.setValue(value);
        return field;
    }

    private TextArea area(String key, String value) {
        TextArea area = new TextArea(label(key));
        area.setWidthFull();
        area.setValue(value);
        return area;
    }

    private String label(String key) {
        return words.text("consortium.field." + key);
    }

    private void open(String act, Command command, Component... fields) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(words.text("consortium.act." + act + ".title"));
        dialog.add(Markup.div("tq-confirm", fields));
        dialog.getFooter()
                .add(
                        Action.second(Markup.word("confirm.back"), dialog::close)
                                .button(),
                        Action.primary(words.text("consortium.act." + act), () -> {
                                    command.execute();
                                    dialog.close();
                                })
                                .button());
        dialog.open();
    }
}
