package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.AgreementParty;
import org.tongqu.portal.agreement.AgreementProof;
import org.tongqu.portal.agreement.AgreementTerms;
import org.tongqu.portal.agreement.PartySignature;
import org.tongqu.portal.agreement.Round;
import org.tongqu.portal.agreement.TermsInForce;
import org.tongqu.portal.consortium.Consortia;
import org.tongqu.portal.look.Facts;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.look.format.MoneyText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.purpose.ui.UseApplicationNavigation;
import org.tongqu.portal.security.Accounts;

/** The parts of the page of an agreement. */
@Dependent
public class AgreementParts {

    private final AgreementWords words;
    private final Organisations organisations;
    private final Consortia consortia;
    private final Accounts accounts;

    @Inject
    public AgreementParts(AgreementWords words, Organisations organisations, Consortia consortia, Accounts accounts) {
        this.words = words;
        this.organisations = organisations;
        this.consortia = consortia;
        this.accounts = accounts;
    }

    /** The terms of a version: of the one that holds today within the whole term, or of an amendment. */
    Component terms(Agreement agreement, AgreementTerms terms, LocalDate first, LocalDate last) {
        Facts facts = new Facts()
                .add(words.text("agreement.field.purpose"), words.purpose(agreement.purposeClass()))
                .add(words.text("agreement.field.scenario"), agreement.scenario())
                .add(words.text("agreement.field.scope"), terms.scope())
                .add(words.text("agreement.field.text"), terms.text())
                .number(words.text("agreement.column.term"), DateText.table(first) + " – " + DateText.table(last))
                .add(
                        words.text("agreement.field.consortium"),
                        agreement.consortiumId().isEmpty()
                                ? Markup.text("—")
                                : new Link(
                                        "consortia/" + agreement.consortiumId(),
                                        consortia.name(agreement.consortiumId())));
        if (!agreement.applicationId().isEmpty()) {
            facts.add(
                    words.text("agreement.field.application"),
                    new Link(UseApplicationNavigation.path(agreement.applicationId()), agreement.applicationId()));
        }
        if (!agreement.aftermath().reason().isEmpty()) {
            facts.add(
                    words.text("agreement.field.reason"), agreement.aftermath().reason());
        }
        return Surface.of(words.text("agreement.part.terms"), Markup.chinese(facts));
    }

    Component products(TermsInForce version) {
        StackTable table = new StackTable(words.text("agreement.part.products"))
                .column(words.text("agreement.column.product"))
                .column(words.text("agreement.column.number"))
                .number(words.text("agreement.field.unitPrice"))
                .number(words.text("agreement.column.ceiling"));
        for (AgreedProduct product : version.products()) {
            table.row(
                    new Link("products/" + product.id(), product.name()),
                    Markup.number(product.id()),
                    Markup.number(words.price(product.price())),
                    Markup.number(
                            product.price().ceiling() == null
                                    ? "—"
                                    : words.price(
                                            product.price().ceiling(),
                                            words.text("unit." + product.price().unit()))));
        }
        return Surface.of(words.text("agreement.part.products"), table);
    }

    /** @param products whose names stand beside prices of their own */
    Component rounds(List<Round> rounds, List<AgreedProduct> products) {
        StackTable table = new StackTable(words.text("agreement.part.rounds"))
                .column(words.text("agreement.column.offer"))
                .column(words.text("agreement.column.at"))
                .number(words.text("agreement.field.unitPrice"))
                .column(words.text("agreement.field.comment"));
        for (Round round : rounds) {
            table.row(
                    Markup.text(organisations.name(round.organisationId())),
                    Markup.number(DateText.moment(round.at())),
                    prices(round.terms(), products),
                    Markup.text(round.comment().isEmpty() ? "—" : round.comment()));
        }
        return Surface.of(words.text("agreement.part.rounds"), table);
    }

    private Component prices(AgreementTerms terms, List<AgreedProduct> products) {
        if (terms.unitPrices().isEmpty()) {
            return Markup.number(
                    terms.unitPrice() == null ? words.text("agreement.price.own") : MoneyText.price(terms.unitPrice()));
        }
        return Markup.div(
                "",
                products.stream()
                        .filter(product -> terms.unitPrices().containsKey(product.id()))
                        .map(product -> Markup.div(
                                "",
                                Markup.text(product.name()),
                                Markup.text(" "),
                                Markup.number(MoneyText.price(terms.unitPrices().get(product.id())))))
                        .toArray(Component[]::new));
    }

    /** The parties with their signatures over the first text, and its digest. */
    Component signatures(Agreement agreement, AgreementProof proof) {
        Facts facts = signed(agreement, agreement.signatures(), proof)
                .number(
                        words.text("agreement.contractStatus"),
                        words.text(
                                "agreement.contractStatus.of",
                                agreement.state().contractStatus(),
                                words.text("agreement.state." + agreement.state())));
        boolean amended = agreement.periods().size() > 1;
        return Surface.aside(
                words.text("agreement.part.signatures"),
                Markup.div("tq-meta", Markup.text(amended ? words.text("agreement.version.first") : "")),
                facts,
                digest(agreement.digest(), proof));
    }

    /** The parties with what they gave. */
    Facts signed(Agreement agreement, List<PartySignature> given, AgreementProof proof) {
        Facts facts = new Facts();
        for (AgreementParty party : agreement.parties()) {
            String signed = given.stream()
                    .filter(one -> one.organisationId().equals(party.organisationId()))
                    .findFirst()
                    .map(this::signed)
                    .orElse(words.text("agreement.signed.not"));
            facts.add(
                    words.text("agreement.role." + party.role()),
                    Markup.text(organisations.name(party.organisationId())),
                    Markup.div("tq-meta", Markup.text(signed)),
                    words.seal(proof.seal(party.organisationId())));
        }
        return facts;
    }

    /** Nobody signed here what was taken over from elsewhere. */
    private String signed(PartySignature given) {
        return given.signature() == null
                ? words.text("agreement.signed.taken", DateText.moment(given.at()))
                : words.text("agreement.signed.at", DateText.moment(given.at()), accounts.name(given.signer()));
    }

    /** The digest of a text and what became of it; nothing before it is accepted. */
    Component digest(String digest, AgreementProof proof) {
        return digest.isEmpty()
                ? Markup.div("")
                : Markup.div(
                        "",
                        Markup.div("tq-meta", Markup.text(words.text("agreement.digest"))),
                        Markup.code(digest),
                        words.text(proof.text()));
    }
}
