package org.tongqu.portal.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongqu.portal.agreement.TermsChange.Kind;
import org.tongqu.portal.agreement.clause.ChosenClause;
import org.tongqu.portal.agreement.clause.ClauseLibrary;
import org.tongqu.portal.agreement.policy.PolicyLanguage;
import org.tongqu.portal.agreement.policy.PolicyRule;

/** Says in what the terms of a version differ from those whose place it takes. */
@Dependent
public class AmendmentChanges {

    private final ClauseLibrary library;
    private final PolicyLanguage language;

    @Inject
    public AmendmentChanges(ClauseLibrary library, PolicyLanguage language) {
        this.library = library;
        this.language = language;
    }

    /** What an amendment changes, in a language; nothing of it changes once it is signed. */
    List<TermsChange> of(Agreement agreement, Amendment amendment, Locale locale) {
        TermsInForce before = agreement.version(amendment.supersedes()).orElseGet(agreement::latest);
        return between(agreement, before, new AmendedOffer(amendment.terms(), amendment.products()), locale);
    }

    List<TermsChange> between(Agreement agreement, TermsInForce before, AmendedOffer after, Locale locale) {
        List<TermsChange> changes = new ArrayList<>();
        add(changes, Kind.SCOPE, before.terms().scope(), after.terms().scope());
        add(changes, Kind.TEXT, before.terms().text(), after.terms().text());
        add(
                changes,
                Kind.EXPIRES_ON,
                before.terms().expiresOn().toString(),
                after.terms().expiresOn().toString());
        prices(changes, before.products(), after.products());
        clauses(changes, agreement.type(), before.terms(), after.terms(), locale);
        rules(changes, before.terms(), after.terms(), locale);
        return changes;
    }

    private static void add(List<TermsChange> changes, Kind kind, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new TermsChange(kind, "", before, after));
        }
    }

    private static void prices(List<TermsChange> changes, List<AgreedProduct> before, List<AgreedProduct> after) {
        Map<String, AgreedPrice> old =
                before.stream().collect(Collectors.toMap(AgreedProduct::id, AgreedProduct::price));
        for (AgreedProduct product : after) {
            String was = figures(old.getOrDefault(product.id(), AgreedPrice.FREE));
            String is = figures(product.price());
            if (!was.equals(is)) {
                changes.add(new TermsChange(Kind.PRICE, product.id(), was, is));
            }
        }
    }

    /** Yuan per unit, steps by their bounds; 0 for what is free. */
    private static String figures(AgreedPrice price) {
        if (!price.charged()) {
            return "0";
        }
        return price.steps().stream()
                        .map(step ->
                                (step.upTo() == null ? "" : "<=" + plain(step.upTo()) + ": ") + plain(step.unitPrice()))
                        .collect(Collectors.joining("; "))
                + " CNY/" + price.unit();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void clauses(
            List<TermsChange> changes, ContractType type, AgreementTerms before, AgreementTerms after, Locale locale) {
        Map<String, ChosenClause> old = byId(before);
        Map<String, ChosenClause> fresh = byId(after);
        Set<String> ids = new LinkedHashSet<>(old.keySet());
        ids.addAll(fresh.keySet());
        for (String id : ids) {
            String was = say(type, before, old.get(id), locale);
            String is = say(type, after, fresh.get(id), locale);
            if (!was.equals(is)) {
                changes.add(new TermsChange(Kind.CLAUSE, id, was, is));
            }
        }
    }

    private static Map<String, ChosenClause> byId(AgreementTerms terms) {
        Map<String, ChosenClause> byId = new LinkedHashMap<>();
        terms.clauses().clauses().forEach(clause -> byId.put(clause.id(), clause));
        return byId;
    }

    /** In the reader's language where the library still has the clause, otherwise as it was agreed on. */
    private String say(ContractType type, AgreementTerms terms, ChosenClause clause, Locale locale) {
        if (clause == null) {
            return "";
        }
        return library.of(type.name())
                .filter(list -> list.version().equals(terms.clauses().library()))
                .flatMap(list -> list.clause(clause.id()))
                .map(known -> known.text(locale, clause.values()))
                .orElse(clause.text());
    }

    private void rules(List<TermsChange> changes, AgreementTerms before, AgreementTerms after, Locale locale) {
        List<PolicyRule> old = before.policy().rules();
        List<PolicyRule> fresh = after.policy().rules();
        old.stream()
                .filter(rule -> !fresh.contains(rule))
                .forEach(rule -> changes.add(new TermsChange(Kind.POLICY, "", language.say(rule, locale), "")));
        fresh.stream()
                .filter(rule -> !old.contains(rule))
                .forEach(rule -> changes.add(new TermsChange(Kind.POLICY, "", "", language.say(rule, locale))));
    }
}
