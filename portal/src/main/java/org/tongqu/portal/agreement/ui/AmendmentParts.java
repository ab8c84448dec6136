package org.tongqu.portal.agreement.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.agreement.AgreedProduct;
import org.tongqu.portal.agreement.Agreement;
import org.tongqu.portal.agreement.Amendment;
import org.tongqu.portal.agreement.AmendmentState;
import org.tongqu.portal.agreement.TermsChange;
import org.tongqu.portal.agreement.VersionPeriod;
import org.tongqu.portal.agreement.Wordings;
import org.tongqu.portal.look.Link;
import org.tongqu.portal.look.Markup;
import org.tongqu.portal.look.Notice;
import org.tongqu.portal.look.StackTable;
import org.tongqu.portal.look.StatusChip;
import org.tongqu.portal.look.Surface;
import org.tongqu.portal.look.format.DateText;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.security.Caller;

/** The parts of the page of an amendment, and the versions of an agreement. */
@Dependent
public class AmendmentParts {

    private final AgreementWords words;
    private final Wordings wordings;
    private final Organisations organisations;
    private final Clock clock;
    private final Caller caller;

    @Inject
    public AmendmentParts(
            AgreementWords words, Wordings wordings, Organisations organisations, Clock clock, Caller caller) {
        this.words = words;
        this.wordings = wordings;
        this.organisations = organisations;
        this.clock = clock;
        this.caller = caller;
    }

    /** Where an amendment stands; one that is signed stands where its version does. */
    StatusChip chip(Agreement agreement, Amendment amendment) {
        Optional<VersionPeriod> period = agreement.periods().stream()
                .filter(one -> one.terms().version() == amendment.version())
                .findFirst();
        if (amendment.state() == AmendmentState.SIGNED && period.isPresent()) {
            return standing(period.get());
        }
        StatusChip.State kind =
                switch (amendment.state()) {
                    case PROPOSED, NEGOTIATING, ACCEPTED -> StatusChip.State.WAIT;
                    case SIGNED -> StatusChip.State.DONE;
                    case DECLINED, LAPSED -> StatusChip.State.STOP;
                    case WITHDRAWN -> StatusChip.State.DRAFT;
                };
        return new StatusChip(
                kind,
                words.text("agreement.amendment.state." + amendment.state().name()));
    }

    private StatusChip standing(VersionPeriod period) {
        LocalDate today = LocalDate.now(clock);
        if (period.covers(today)) {
            return new StatusChip(StatusChip.State.DONE, words.text("agreement.version.now"));
        }
        return period.from().isAfter(today)
                ? new StatusChip(StatusChip.State.OPEN, words.text("agreement.version.later"))
                : new StatusChip(StatusChip.State.DRAFT, words.text("agreement.version.before"));
    }

    /** The first text and all amendments, decided or not, oldest first. */
    StackTable versions(Agreement agreement, List<Amendment> amendments) {
        StackTable table = new StackTable(words.text("agreement.part.versions"))
                .column(words.text("agreement.column.version"))
                .column(words.text("agreement.column.offer"))
                .column(words.text("agreement.column.holds"))
                .column(words.text("agreement.column.state"));
        VersionPeriod first = agreement.periods().get(0);
        table.row(
                Markup.text(words.text("agreement.version.first")),
                Markup.text("—"),
                Markup.number(days(first)),
                standing(first));
        for (Amendment amendment : amendments) {
            String name = words.text("agreement.amendment.name", amendment.seq());
            String version =
                    amendment.version() == 0 ? "" : words.text("agreement.version.number", amendment.version());
            table.row(
                    Markup.div(
                            "",
                            new Link(AgreementNavigation.amendment(agreement.id(), amendment.seq()), name),
                            Markup.div("tq-meta", Markup.text(version))),
                    Markup.text(organisations.name(amendment.rounds().get(0).organisationId())),
                    Markup.number(days(agreement, amendment)),
                    chip(agreement, amendment));
        }
        return table;
    }

    /** The days on which it holds; for what is not signed the day from which it is to. */
    String days(Agreement agreement, Amendment amendment) {
        return agreement.periods().stream()
                .filter(one -> amendment.state() == AmendmentState.SIGNED)
                .filter(one -> one.terms().version() == amendment.version())
                .findFirst()
                .map(this::days)
                .orElse(words.text(
                        "agreement.version.from",
                        DateText.table(amendment.terms().effectiveOn())));
    }

    private String days(VersionPeriod period) {
        return period.until().isBefore(period.from())
                ? words.text("agreement.version.never", DateText.table(period.from()))
                : DateText.table(period.from()) + " – " + DateText.table(period.until());
    }

    /** What is due about it and from whom; empty if it is decided. */
    Optional<Component> due(Amendment amendment) {
        if (!amendment.state().isPending()) {
            return Optional.empty();
        }
        String what = amendment.state() == AmendmentState.ACCEPTED ? "sign" : "answer";
        String whose = amendment.awaits(caller.organisation()) ? ".own" : "";
        return Optional.of(Notice.due(
                words.text("agreement.amendment.due." + what + whose),
                words.text("agreement.due.by", DateText.table(amendment.lastDay()))));
    }

    /** What changes, old and new side by side. */
    Component changes(Agreement agreement, Amendment amendment, List<TermsChange> changes) {
        StackTable table = new StackTable(words.text("agreement.part.changes"))
                .column(words.text("agreement.column.what"))
                .column(words.text("agreement.column.before"))
                .column(words.text("agreement.column.after"));
        for (TermsChange change : changes) {
            table.row(
                    Markup.text(what(agreement, amendment, change)),
                    value(agreement, amendment, change, true),
                    value(agreement, amendment, change, false));
        }
        return Surface.of(words.text("agreement.part.changes"), Markup.chinese(table));
    }

    private String what(Agreement agreement, Amendment amendment, TermsChange change) {
        String kind = words.text("agreement.change." + change.kind().name());
        return switch (change.kind()) {
            case CLAUSE -> words.text("agreement.change.of", kind, title(agreement, change.subject()));
            case PRICE ->
                amendment.products().size() == 1
                        ? kind
                        : words.text(
                                "agreement.change.of",
                                kind,
                                product(amendment.products(), change)
                                        .map(AgreedProduct::name)
                                        .orElse(change.subject()));
            default -> kind;
        };
    }

    private String title(Agreement agreement, String clauseId) {
        return wordings.clauses(agreement.type())
                .flatMap(list -> list.clause(clauseId))
                .map(clause -> clause.title(words.locale()))
                .orElse(clauseId);
    }

    private Component value(Agreement agreement, Amendment amendment, TermsChange change, boolean before) {
        String plain = before ? change.before() : change.after();
        if (plain.isEmpty()) {
            return Markup.text(words.text(before ? "agreement.change.new" : "agreement.change.gone"));
        }
        return switch (change.kind()) {
            case EXPIRES_ON -> Markup.number(DateText.table(LocalDate.parse(plain)));
            case PRICE -> {
                List<AgreedProduct> products = before
                        ? agreement
                                .version(amendment.supersedes())
                                .orElseGet(agreement::latest)
                                .products()
                        : amendment.products();
                yield Markup.number(product(products, change)
                        .map(product -> words.price(product.price()))
                        .orElse(plain));
            }
            default -> Markup.text(plain);
        };
    }

    private static Optional<AgreedProduct> product(List<AgreedProduct> products, TermsChange change) {
        return products.stream()
                .filter(product -> product.id().equals(change.subject()))
                .findFirst();
    }
}
