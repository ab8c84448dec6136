package org.tongqu.portal.consortium.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
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
import org.tongqu.portal.shell.ActDialog;
import org.tongqu.portal.store.Page;

/** The dialogs of consortia; a dialog closes when its act succeeded, so input is not lost to a refusal. */
@Dependent
public class ConsortiumDialogs {

    private static final int HIGHEST_SCORE = 100;

    private final ConsortiumWords words;
    private final Organisations organisations;
    private final Instance<ActDialog> dialogs;

    @Inject
    public ConsortiumDialogs(ConsortiumWords words, Organisations organisations, Instance<ActDialog> dialogs) {
        this.words = words;
        this.organisations = organisations;
        this.dialogs = dialogs;
    }

    /** Asks for name and purpose of a new consortium. */
    void form(Consumer<ConsortiumDraft> done) {
        ActDialog dialog = dialogs.get();
        TextField name = dialog.bind("name", name(""));
        TextArea purpose = dialog.bind("purpose", area("purpose", ""));
        open(
                dialog,
                "form",
                () -> done.accept(
                        new ConsortiumDraft(name.getValue(), purpose.getValue(), null, null, null, null, null)));
    }

    /** Asks for name, purpose and charter. */
    void describe(Consortium consortium, Consumer<ConsortiumDraft> done) {
        Charter charter = consortium.charter();
        ActDialog dialog = dialogs.get();
        TextField name = dialog.bind("name", name(consortium.name()));
        TextArea purpose = dialog.bind("purpose", area("purpose", consortium.purpose()));
        TextField decision = dialog.bind("charter.decisionBody", text("decisionBody", charter.decisionBody()));
        TextField voting = dialog.bind("charter.votingRule", text("votingRule", charter.votingRule()));
        TextArea ip = dialog.bind("charter.ipPolicy", area("ipPolicy", charter.ipPolicy()));
        TextArea data = dialog.bind("charter.dataPolicy", area("dataPolicy", charter.dataPolicy()));
        TextArea exit = dialog.bind("charter.exitRules", area("exitRules", String.join("\n", charter.exitRules())));
        TextField dispute =
                dialog.bind("charter.disputeResolution", text("disputeResolution", charter.disputeResolution()));
        open(dialog, "describe", () -> {
            Charter written = new Charter(
                    decision.getValue(),
                    voting.getValue(),
                    consortium.leadId(),
                    charter.expertCommittee(),
                    charter.meetingFrequency(),
                    charter.dutiesOfLead(),
                    ip.getValue(),
                    data.getValue(),
                    exit.getValue().lines().filter(line -> !line.isBlank()).toList(),
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
        });
    }

    /** Asks whom to invite as what. */
    void invite(Consumer<Invitation> done) {
        ActDialog dialog = dialogs.get();
        ComboBox<String> organisation = dialog.bind("organisationId", new ComboBox<>(label("organisation")));
        organisation.setItems(
                query -> organisations
                        .search(query.getFilter().orElse(""), "", "", new Page(query.getPage(), query.getPageSize()))
                        .items()
                        .stream()
                        .map(Organisation::id));
        organisation.setItemLabelGenerator(organisations::name);
        organisation.setWidthFull();
        Select<String> role = dialog.bind("role", new Select<>());
        role.setWidthFull();
        role.setLabel(label("role"));
        List<String> roles = new ArrayList<>();
        words.codesOf("consortiumRoles").forEach(roles::add);
        roles.remove(ConsortiumMember.LEAD);
        role.setItems(roles);
        role.setItemLabelGenerator(code -> words.code("consortiumRoles", code));
        open(dialog, "invite", () -> done.accept(new Invitation(organisation.getValue(), role.getValue(), List.of())));
    }

    /** Asks for the scores of all members; the shares follow from them. */
    void score(Consortium consortium, Consumer<List<Contribution>> done) {
        Map<String, Map<String, IntegerField>> inputs = new LinkedHashMap<>();
        ActDialog dialog = dialogs.get();
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
            String name = organisations.name(member.organisationId());
            HtmlContainer group = Markup.div("tq-pair", row.values().toArray(Component[]::new));
            group.getElement().setAttribute("role", "group");
            group.getElement().setAttribute("aria-label", name);
            dialog.show(Markup.heading(3, name)).show(group);
        }
        open(dialog, "score", () -> done.accept(contributions(inputs)));
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
        ActDialog dialog = dialogs.get();
        TextArea reason = dialog.bind("reason", area("reason", ""));
        open(dialog, act, () -> {
            done.accept(consortium.id(), reason.getValue());
            changed.execute();
        });
    }

    /** Asks before the consortium is handed to the authority; what is still missing is said in the dialog. */
    void file(Consortium consortium, Command command) {
        ActDialog dialog = dialogs.get()
                .lead(words.text("consortium.act.file.effect"))
                .show(new Facts().add(label("name"), consortium.name()));
        open(dialog, "file", command);
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

    private void open(ActDialog dialog, String act, Command command) {
        dialog.open(words.text("consortium.act." + act + ".title"), words.text("consortium.act." + act), command);
    }
}
