package org.tongqu.portal.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.agreement.clause.ClauseLibrary;
import org.tongqu.portal.agreement.clause.ClauseList;
import org.tongqu.portal.agreement.policy.PolicyExport;
import org.tongqu.portal.agreement.policy.PolicyLanguage;
import org.tongqu.portal.agreement.policy.UsagePolicy;
import org.tongqu.portal.security.Needs;

/** Puts the clauses and rules of use of agreements into words and into the forms that other systems read. */
@ApplicationScoped
@Transactional
public class Wordings {

    private static final String READ = "agreement.read";

    private ClauseLibrary library;
    private PolicyLanguage language;
    private Clock clock;

    protected Wordings() {} // for CDI proxies

    @Inject
    public Wordings(ClauseLibrary library, PolicyLanguage language, Clock clock) {
        this.library = library;
        this.language = language;
        this.clock = clock;
    }

    /** The clauses of every model contract type. */
    @Needs(READ)
    public List<ClauseList> clauses() {
        return library.all();
    }

    /** The clauses of a contract type; empty for types that are not proposed here. */
    @Needs(READ)
    public Optional<ClauseList> clauses(ContractType type) {
        return library.of(type.name());
    }

    /** Rules of use in plain language, one sentence a line. */
    @Needs(READ)
    public String say(UsagePolicy policy, Locale locale) {
        return language.say(policy, locale);
    }

    /**
     * The rules that sentences in plain language say.
     *
     * @throws org.tongqu.portal.problem.InvalidInput with every line that says none
     */
    @Needs(READ)
    public UsagePolicy read(String text, Locale locale) {
        return language.read(text, locale);
    }

    /** The rules of use of an agreement that hold today with the codes of the digital contract (TDS-14). */
    @Needs(READ)
    public Map<String, Object> digitalContract(Agreement agreement) {
        return export(agreement).digitalContract(inForce(agreement));
    }

    /** The rules of use of an agreement that hold today in ODRL 2.2. */
    @Needs(READ)
    public Map<String, Object> odrl(Agreement agreement) {
        return export(agreement).odrl(inForce(agreement));
    }

    private UsagePolicy inForce(Agreement agreement) {
        return agreement.on(LocalDate.now(clock)).terms().policy();
    }

    private static PolicyExport export(Agreement agreement) {
        return new PolicyExport(
                agreement.id(),
                agreement.providerId(),
                agreement.buyerId(),
                agreement.products().stream().map(AgreedProduct::id).toList());
    }
}
