package org.tongqu.portal.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongqu.portal.security.PageNeeds;
import org.tongqu.portal.security.Reach;
import org.tongqu.portal.security.Role;

/** Every page × every role opens or is refused as the matrix says; what belongs to others reads as if it were not there. */
@ExtendWith(RunningPortal.class)
class PageAccessIT {

    private static final String NO_RIGHT = "你的角色不能查看此页面";
    private static final String NOT_FOUND = "没有找到这个页面";
    private static final String LOGIN = "vaadin-login-form";

    private static final RightsMatrix MATRIX = RightsMatrix.read();
    private static final Map<Role, PageClient> STRANGERS = new EnumMap<>(Role.class);

    /** A page and the function it needs. */
    private record Page(String address, String function) {}

    private static final List<Page> PAGES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.tongqu.portal").stream()
                    .filter(type -> type.isAnnotatedWith(Route.class))
                    .map(type -> new Page(
                            type.getAnnotationOfType(Route.class).value(),
                            type.getAnnotationOfType(PageNeeds.class).value()))
                    .sorted(Comparator.comparing(Page::address))
                    .toList();

    @BeforeAll
    static void signIn() {
        MatrixPeople people = MatrixWorld.strangers();
        for (Role role : Role.values()) {
            STRANGERS.put(
                    role,
                    role == Role.PUBLIC
                            ? PageClient.visitor()
                            : PageClient.signedIn(people.username(role), MatrixPeople.PASSWORD));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_page_opens_exactly_for_the_roles_of_the_matrix() {
        return everyRole((page, role) -> {
            String drawn = STRANGERS.get(role).open(page.address().replaceAll(":[a-z]+", "no-such-object"));
            boolean open = MATRIX.supervisedReach(page.function(), role) != Reach.NONE;
            boolean login = page.address().equals("login");
            if (open) {
                assertThat(refused(drawn)).isFalse();
                assertThat(drawn.contains(LOGIN)).isEqualTo(login);
            } else if (role == Role.PUBLIC) {
                assertThat(drawn).contains(LOGIN);
            } else {
                assertThat(refused(drawn)).isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> the_page_of_what_belongs_to_others_reads_as_if_there_were_none() {
        return everyRole((page, role) -> {
            Reach reach = MATRIX.supervisedReach(page.function(), role);
            String address = addressOfPrivateObject(page);
            if (!address.isEmpty() && reach != Reach.NONE && reach != Reach.ALL) {
                String drawn = STRANGERS.get(role).open(address);
                assertThat(drawn).contains(NOT_FOUND).doesNotContain("权限测试");
            }
        });
    }

    private static boolean refused(String drawn) {
        return drawn.contains(NO_RIGHT) && !drawn.contains(NOT_FOUND);
    }

    /** Empty for pages that are about nothing private; a new page with a number in its address must be added. */
    private static String addressOfPrivateObject(Page page) {
        MatrixObjects objects = MatrixWorld.untouched();
        if (!page.address().contains(":")) {
            return "";
        }
        return switch (page.address()) {
            case "info/:page", "organisations/:id", "resources/:id", "workplace/periods/:id" -> "";
            case "batches/:id", "workplace/batches/:id" -> filled(page, objects.id("batch"));
            case "workplace/batches/:batch/demands/:demand" ->
                page.address().replace(":batch", objects.id("batch")).replace(":demand", objects.id("demand"));
            case "demands/:id", "demands/:id/matches" -> filled(page, objects.id("demand"));
            case "cases/:id", "workplace/cases/:id" -> filled(page, objects.id("case"));
            case "consortia/:id" -> filled(page, objects.id("consortium"));
            case "products/:id", "products/:id/matches", "workplace/products/:id" ->
                filled(page, objects.id("product"));
            case "workplace/use-applications/:id" -> filled(page, objects.id("use-application"));
            case "workplace/agreements/:id" -> filled(page, objects.id("agreement"));
            case "workplace/agreements/:id/amendments/:amendment" ->
                filled(page, objects.id("amendedAgreement")).replace(":amendment", "1");
            case "workplace/orders/:id", "workplace/orders/:id/calls" -> filled(page, objects.id("order"));
            case "workplace/invoices/:id" -> filled(page, objects.id("invoice"));
            case "workplace/invoices/:id/charges/:no" ->
                filled(page, objects.id("invoice")).replace(":no", "1");
            case "workplace/journals/:id" -> filled(page, objects.id("journal"));
            case "workplace/credit-notes/:id" -> filled(page, objects.id("credit-note"));
            case "workplace/share-agreements/:id", "workplace/share-agreements/:id/terms" ->
                filled(page, objects.id("shareNegotiation"));
            case "workplace/disputes/:id" -> filled(page, objects.id("dispute"));
            case "workplace/settlements/:id" -> filled(page, objects.id("settlement"));
            case "workplace/payouts/:id" -> filled(page, objects.id("payout"));
            case "workplace/bank-statements/:id" -> filled(page, objects.id("bank-statement"));
            case "workplace/tasks/:id" -> filled(page, objects.id("task"));
            case "workplace/tasks/cases/:kind/:id" ->
                filled(page, objects.id("askedBatch")).replace(":kind", "demand-batch");
            case "disclosure/:id" -> filled(page, objects.id("authorisation"));
            case "workplace/resources/:id" -> filled(page, objects.id("resource"));
            case "statements/:id", "workplace/organisations/:id" -> filled(page, "O011");
            case "workplace/accounts/:username" -> page.address().replace(":username", objects.id("account"));
            default -> throw new AssertionError("nobody says what " + page.address() + " is about");
        };
    }

    private static String filled(Page page, String id) {
        return page.address().replace(":id", id);
    }

    private static Stream<DynamicTest> everyRole(Check check) {
        return PAGES.stream().flatMap(page -> Arrays.stream(Role.values())
                .map(role ->
                        DynamicTest.dynamicTest("/" + page.address() + " by " + role, () -> check.of(page, role))));
    }

    /** What is to hold of a page and a role. */
    private interface Check {
        void of(Page page, Role role);
    }
}
