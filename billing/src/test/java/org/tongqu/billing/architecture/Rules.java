package org.tongqu.billing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.Fen;
import org.tongqu.billing.agreement.ShareAgreement;
import org.tongqu.billing.bank.BankStatement;
import org.tongqu.billing.close.PeriodClose;
import org.tongqu.billing.contribution.ContributionSheet;
import org.tongqu.billing.invoice.Invoice;
import org.tongqu.billing.jpa.BillingStore;
import org.tongqu.billing.ledger.Journals;
import org.tongqu.billing.ledger.Ledger;
import org.tongqu.billing.order.Order;
import org.tongqu.billing.price.PricePlan;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.shapley.BundleGame;
import org.tongqu.billing.spi.PartyDirectory;
import org.tongqu.billing.statement.MemberStatement;
import org.tongqu.billing.usage.Metering;

/** The laws of the module as rules over its classes; package names come from classes, so that none can be mistyped. */
final class Rules {

    private static final String ROOT = Fen.class.getPackageName();
    private static final String CELLAR = BillingStore.class.getPackageName();

    /** Methods that EclipseLink weaves into entities at build time. */
    private static final String WOVEN = "_persistence_";

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** From the ground up: each may use what stands before it. */
    private static final List<String> ORDER = Stream.of(
                    Fen.class,
                    PartyDirectory.class,
                    PricePlan.class,
                    BundleGame.class,
                    ShareAgreement.class,
                    ContributionSheet.class,
                    Order.class,
                    Metering.class,
                    Ledger.class,
                    Invoice.class,
                    Settlement.class,
                    MemberStatement.class,
                    BankStatement.class,
                    PeriodClose.class,
                    BillingStore.class)
            .map(Class::getPackageName)
            .toList();

    static final ArchRule KNOWS_NO_DOORS = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "com.vaadin..",
                    "org.flowable..",
                    "co.elastic..",
                    "org.elasticsearch..",
                    "org.tongqu.portal..",
                    "org.tongqu.workflow..",
                    "org.tongqu.search..");

    static final ArchRule NO_FLOATING_POINT =
            classes().that().resideInAPackage(ROOT + "..").should(neverTouchFloatingPoint());

    static final ArchRule DIVISION_SAYS_HOW_IT_ROUNDS = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .callMethod(BigDecimal.class, "divide", BigDecimal.class);

    static final ArchRule DATABASE_ONLY_IN_THE_CELLAR = noClasses()
            .that(resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAPackage(CELLAR))))
            .should()
            .dependOnClassesThat(describe(
                    "give access to the database",
                    type -> type.isEquivalentTo(EntityManager.class)
                            || type.isEquivalentTo(Query.class)
                            || type.isEquivalentTo(TypedQuery.class)
                            || type.getPackageName().startsWith("java.sql")
                            || type.getPackageName().startsWith("javax.sql")
                            || type.getPackageName().startsWith("org.postgresql")
                            || type.getPackageName().startsWith("org.flywaydb")));

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .accessTargetWhere(describe("read the time of the machine", Rules::readsMachineTime));

    static final ArchRule NOTHING_IS_DRAWN_BY_LOT = noClasses()
            .that()
            .resideInAPackage(ROOT + "..")
            .should()
            .dependOnClassesThat(
                    describe("draw lots", type -> type.isEquivalentTo(UUID.class) || type.isAssignableTo(Random.class)))
            .orShould()
            .callMethod(Math.class, "random");

    static final ArchRule ONLY_THE_LEDGER_POSTS = noClasses()
            .that()
            .doNotBelongToAnyOf(Ledger.class)
            .should()
            .callMethodWhere(describe(
                    "add a journal",
                    (JavaMethodCall call) -> call.getTargetOwner().isAssignableTo(Journals.class)
                            && call.getName().equals("add")));

    static final ArchRule REFUSALS_ARE_TYPED = classes()
            .that()
            .resideInAPackage(ROOT + "..")
            .and()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(BillingException.class);

    static final ArchRule ENTITIES_CHANGE_THEMSELVES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .and()
            .haveRawReturnType("void")
            .and()
            .haveNameNotStartingWith(WOVEN)
            .should(new ArchCondition<>("not exist") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " changes an entity"));
                }
            })
            .allowEmptyShould(true);

    static final ArchRule ARROWS_POINT_DOWN =
            classes().that().resideInAPackage(ROOT + "..").should(onlyUseWhatStandsBefore());

    private Rules() {}

    private static boolean readsMachineTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.") && name.equals("now") && !isGivenAClock(access);
        boolean system = owner.equals("java.lang.System") && name.matches("currentTimeMillis|nanoTime");
        boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
        return now || system || clock;
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static ArchCondition<JavaClass> neverTouchFloatingPoint() {
        return new ArchCondition<>("never touch floating-point numbers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<? extends JavaMember> members =
                        Stream.concat(type.getFields().stream(), type.getCodeUnits().stream());
                members.filter(member -> isFloating(member))
                        .forEach(member -> events.add(
                                SimpleConditionEvent.violated(type, member.getFullName() + " is floating-point")));
                type.getCodeUnits().stream()
                        .flatMap(unit -> unit.getCallsFromSelf().stream())
                        .filter(Rules::passesFloating)
                        .map(JavaAccess::getDescription)
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call)));
            }
        };
    }

    private static boolean isFloating(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                    .anyMatch(type -> FLOATING.contains(type.getName()));
        }
        return member.getAllInvolvedRawTypes().stream().anyMatch(type -> FLOATING.contains(type.getName()));
    }

    private static boolean passesFloating(JavaCall<?> call) {
        return Stream.concat(
                        Stream.of(call.getTarget().getRawReturnType()),
                        call.getTarget().getRawParameterTypes().stream())
                .anyMatch(type -> FLOATING.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> onlyUseWhatStandsBefore() {
        return new ArchCondition<>("only use packages that stand before theirs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = ORDER.indexOf(type.getPackageName());
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> ORDER.indexOf(d.getTargetClass().getPackageName()) > own)
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }
}
