package org.tongqu.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.look.Icons;

class NavPlanTest {

    private static final NavEntry HOME = entry(NavGroup.START, "workplace", 10, "", 1);
    private static final NavEntry TASKS = entry(NavGroup.START, "tasks", 20, "task.read", 2);
    private static final NavEntry ROOM = entry(NavGroup.BUSINESS, "consortia", 40, "consortium.read", 3);
    private static final NavEntry BILLS = entry(NavGroup.MONEY, "invoices", 10, "invoice.create", 3);
    private static final NavEntry SHARES = entry(NavGroup.MONEY, "settlements", 20, "settlement.read", 4);
    private static final NavEntry TAB = NavEntry.tab("nav.demands", "demands", 10);
    private static final List<NavEntry> ALL = List.of(SHARES, TAB, BILLS, ROOM, TASKS, HOME);

    @Test
    void onlyPlacesThePersonMayEnterAreShownInTheirOrder() {
        NavPlan plan = plan(Set.of("task.read"));
        assertThat(plan.in(NavGroup.START)).containsExactly(HOME, TASKS);
        assertThat(plan.in(NavGroup.MONEY)).isEmpty();
        assertThat(plan.in(NavGroup.TOP)).containsExactly(TAB);
    }

    @Test
    void peopleLandOnTheFirstPlaceOfTheirDrawer() {
        assertThat(plan(Set.of()).landing()).contains(HOME);
        assertThat(new NavPlan(List.of(TAB), function -> true).landing()).isEmpty();
    }

    @Test
    void oneSlotOfTheBarGoesToTheFirstWhoMayHaveIt() {
        assertThat(plan(Set.of("task.read", "consortium.read", "settlement.read"))
                        .bar())
                .containsExactly(HOME, TASKS, ROOM, SHARES);
        assertThat(plan(Set.of("task.read", "consortium.read", "invoice.create", "settlement.read"))
                        .bar())
                .containsExactly(HOME, TASKS, BILLS, SHARES);
        assertThat(plan(Set.of()).bar()).containsExactly(HOME);
    }

    @Test
    void aPageBelongsToThePlaceWithTheLongestPath() {
        NavEntry mine = entry(NavGroup.BUSINESS, "demands/mine", 20, "", 0);
        NavEntry start = entry(NavGroup.TOP, "", 1, "", 0);
        List<NavEntry> among = List.of(TAB, mine, start);
        assertThat(NavPlan.current(among, "demands/SD-2026-03-006")).contains(TAB);
        assertThat(NavPlan.current(among, "demands/mine/1")).contains(mine);
        assertThat(NavPlan.current(among, "")).contains(start);
        assertThat(NavPlan.current(among, "demandsomething")).isEmpty();
    }

    @Test
    void pagesUnderAnotherPathBelongToAPlaceThatNamesIt() {
        NavEntry shares = SHARES.also("statements");
        assertThat(shares.path()).isEqualTo("settlements");
        assertThat(NavPlan.current(List.of(HOME, shares), "statements/JS-O011-2026-11"))
                .contains(shares);
        assertThat(NavPlan.current(List.of(HOME, shares), "settlements/1")).contains(shares);
    }

    @Test
    void aPlaceThatSeveralFunctionsLeadToStandsInItsGroupOnce() {
        NavEntry set = entry(NavGroup.REVIEW, "disclosure", 40, "authorisation.create", 0);
        NavEntry approve = entry(NavGroup.REVIEW, "disclosure", 40, "authorisation.approve", 0);
        NavPlan both = new NavPlan(List.of(set, approve), function -> true);
        NavPlan reviewer = new NavPlan(List.of(set, approve), "authorisation.approve"::equals);
        assertThat(both.in(NavGroup.REVIEW)).containsExactly(set);
        assertThat(reviewer.in(NavGroup.REVIEW)).containsExactly(approve);
    }

    private static NavPlan plan(Set<String> functions) {
        return new NavPlan(ALL, functions::contains);
    }

    private static NavEntry entry(NavGroup group, String path, int order, String function, int slot) {
        return new NavEntry(group, "nav." + path, path, order, function, new NavMark(Icons.HOME, slot, "nav.short"));
    }
}
