package org.tongqu.billing.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Actor;
import org.tongqu.billing.BillingException;
import org.tongqu.billing.Digest;
import org.tongqu.billing.MoveRefused;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.agreement.SharingFacts.Points;
import org.tongqu.billing.contribution.ContributionSheet.Doer;
import org.tongqu.billing.contribution.ContributionSheet.Rules;

class ContributionSheetTest {

    private static final PartyRef A = PartyRef.of("A");
    private static final PartyRef B = PartyRef.of("B");
    private static final PartyRef C = PartyRef.of("C");
    private static final PartyRef OFFICE = PartyRef.of("OFFICE");
    private static final Actor SOMEBODY = Actor.of("somebody");
    private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
    private static final Quarter QUARTER = Quarter.parse("2026Q4");
    private static final LocalDate OVER = LocalDate.of(2027, 1, 1);
    private static final ContributionSheet EMPTY = ContributionSheet.of(
            new Rules("SA-1", QUARTER, List.of(A, B, C), List.of("DATA", "TECH")), List.of(), null);

    private static Statement data(PartyRef party, int points) {
        return new Statement(party, "DATA", points, "路网数据 12 TB", Digest.of("evidence"));
    }

    private static Doer doer(PartyRef party) {
        return new Doer(party, SOMEBODY, NOW);
    }

    private static ContributionSheet stated() {
        return EMPTY.state(data(A, 80), SOMEBODY, NOW);
    }

    private static EntryState state(ContributionSheet sheet) {
        return sheet.entry(1).state();
    }

    @Test
    void aStatementCountsWhenAnotherMemberHasCountersignedIt() {
        ContributionSheet signed = stated().countersign(1, doer(B));
        assertThat(state(signed)).isEqualTo(EntryState.COUNTERSIGNED);
        assertThat(signed.entry(1).countersigners()).containsExactly(B);
        ContributionSnapshot snapshot = signed.close(OVER).snapshot().orElseThrow();
        assertThat(snapshot.points()).containsExactly(new Points(A, "DATA", 80));
        assertThat(snapshot.text())
                .isEqualTo("{\"agreement\":\"SA-1\",\"entries\":[{\"countersigned\":[\"B\"],\"dimension\":\"DATA\","
                        + "\"evidence\":\"路网数据 12 TB\",\"evidenceSha256\":\"" + Digest.of("evidence")
                        + "\",\"no\":1,\"party\":\"A\",\"points\":80}],\"quarter\":\"2026Q4\"}");
        assertThat(snapshot.digest()).isEqualTo(Digest.of(snapshot.text()));
        assertThat(snapshot.isIntact()).isTrue();
        assertThatThrownBy(() -> stated().countersign(1, doer(A))).hasMessageContaining("ownEntry");
        assertThatThrownBy(() -> stated().countersign(1, doer(OFFICE))).hasMessageContaining("notAMember");
        assertThatThrownBy(() -> stated().countersign(2, doer(B))).hasMessageContaining("contribution.entry");
        assertThatThrownBy(() -> signed.countersign(1, doer(C))).isInstanceOf(MoveRefused.class);
    }

    @Test
    void anObjectionIsDecidedBySomebodyWhoHasNoPartInIt() {
        ContributionSheet objected = stated().countersign(1, doer(B)).object(1, doer(C), "重复计算");
        assertThat(state(objected)).isEqualTo(EntryState.OBJECTED);
        assertThatThrownBy(() -> objected.countersign(1, doer(B))).hasMessageContaining("contribution.open");
        assertThatThrownBy(() -> objected.decide(1, true, doer(C), "x")).hasMessageContaining("ownObjection");
        assertThatThrownBy(() -> objected.decide(1, true, doer(A), "x")).hasMessageContaining("ownEntry");
        ContributionSheet upheld = objected.decide(1, true, doer(OFFICE), "证据充分");
        assertThat(state(upheld)).isEqualTo(EntryState.COUNTERSIGNED);
        assertThat(upheld.entry(1).countersigners()).containsExactly(B);
        ContributionSheet struck = objected.decide(1, false, doer(OFFICE), "证据不足");
        assertThat(state(struck)).isEqualTo(EntryState.STRUCK);
        assertThat(struck.close(OVER).snapshot().orElseThrow().points()).isEmpty();
        assertThatThrownBy(() -> stated().decide(1, true, doer(OFFICE), "x")).isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> stated().object(1, doer(A), "x")).hasMessageContaining("ownEntry");
        assertThatThrownBy(() -> stated().object(1, doer(OFFICE), "x")).hasMessageContaining("notAMember");
        assertThatThrownBy(() -> stated().object(1, doer(B), " ")).hasMessageContaining("contribution.reason");
        assertThatThrownBy(() -> stated().object(1, doer(B), "x".repeat(1_001))).hasMessageContaining("reason");
    }

    @Test
    void aMemberHasOneValidStatementInADimension() {
        assertThatThrownBy(() -> stated().state(data(A, 1), SOMEBODY, NOW)).hasMessageContaining("stated");
        assertThatThrownBy(() -> stated().withdraw(1, doer(B), "x")).hasMessageContaining("notOwnEntry");
        ContributionSheet again = stated().withdraw(1, doer(A), "数字有误").state(data(A, 60), SOMEBODY, NOW);
        assertThat(again.entries()).extracting(Entry::no).containsExactly(1, 3);
        assertThat(again.entry(3).statement().points()).isEqualTo(60);
        assertThat(again.acts()).extracting(Act::no).containsExactly(1, 2, 3);
        assertThat(again.state(data(B, 1), SOMEBODY, NOW).entries()).hasSize(3);
        Statement tech = new Statement(A, "TECH", 1, "算法", Digest.of("t"));
        assertThat(again.state(tech, SOMEBODY, NOW).entries()).hasSize(3);
        assertThatThrownBy(() -> EMPTY.state(data(OFFICE, 1), SOMEBODY, NOW)).hasMessageContaining("notAMember");
        Statement other = new Statement(A, "MONEY", 1, "资金", Digest.of("m"));
        assertThatThrownBy(() -> EMPTY.state(other, SOMEBODY, NOW)).hasMessageContaining("dimension");
    }

    @Test
    void aStatementHasPointsAndEvidence() {
        assertThatThrownBy(() -> data(A, 101)).hasMessageContaining("contribution.points");
        assertThatThrownBy(() -> data(A, -1)).hasMessageContaining("contribution.points");
        assertThat(List.of(data(A, 0), data(A, 100))).hasSize(2);
        String digest = Digest.of("x");
        for (String evidence : new String[] {null, " ", "x".repeat(1_001)}) {
            assertThatThrownBy(() -> new Statement(A, "DATA", 1, evidence, digest))
                    .hasMessageContaining("evidence");
        }
        for (String wrong : new String[] {null, "", digest.toUpperCase(Locale.ROOT)}) {
            assertThatThrownBy(() -> new Statement(A, "DATA", 1, "x", wrong)).hasMessageContaining("evidenceDigest");
        }
    }

    @Test
    void aQuarterIsClosedWhenItIsOverAndNothingIsOpenAndThenNeverChanges() {
        assertThatThrownBy(() -> EMPTY.close(QUARTER.lastDay())).hasMessageContaining("notOver");
        assertThatThrownBy(() -> stated().close(OVER)).hasMessageContaining("contribution.open");
        ContributionSheet objected = stated().object(1, doer(B), "x");
        assertThatThrownBy(() -> objected.close(OVER)).hasMessageContaining("contribution.open");
        ContributionSheet closed = stated().countersign(1, doer(B)).close(OVER);
        assertThatThrownBy(() -> closed.close(OVER)).hasMessageContaining("contribution.closed");
        assertThatThrownBy(() -> closed.state(data(B, 1), SOMEBODY, NOW)).hasMessageContaining("closed");
        assertThatThrownBy(() -> closed.object(1, doer(B), "x")).hasMessageContaining("closed");
    }

    @Test
    void aQuarterHasItsDays() {
        assertThat(Quarter.of(LocalDate.of(2026, 12, 31))).isEqualTo(QUARTER).hasToString("2026Q4");
        assertThat(Quarter.of(LocalDate.of(2026, 1, 1))).isEqualTo(Quarter.parse("2026Q1"));
        assertThat(Quarter.of(LocalDate.of(2026, 4, 1))).isEqualTo(Quarter.parse("2026Q2"));
        assertThat(QUARTER.firstDay()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(QUARTER.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(Quarter.parse("2026Q1").before()).isEqualTo(Quarter.parse("2025Q4"));
        assertThat(QUARTER).isGreaterThan(QUARTER.before());
        for (String wrong : List.of("2026Q5", "2026Q0", "26Q1", "0999Q1")) {
            assertThatThrownBy(() -> Quarter.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new Quarter(10_000, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Quarter(2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final List<PartyRef> PEOPLE = List.of(A, B, C, OFFICE);

    private static ContributionSheet act(ContributionSheet sheet, int choice) {
        PartyRef who = PEOPLE.get(choice % 4);
        int entry = 1 + choice / 4 % 5;
        return switch (choice / 20 % 6) {
            case 0 -> sheet.state(data(who, choice % 101), SOMEBODY, NOW);
            case 1, 2 -> sheet.countersign(entry, doer(who));
            case 3 -> sheet.object(entry, doer(who), "x");
            case 4 -> sheet.decide(entry, choice % 3 > 0, doer(who), "x");
            default -> sheet.withdraw(entry, doer(who), "x");
        };
    }

    /** Whatever is tried: the sheet follows from its acts, a member has one valid statement, and what counts was signed. */
    @Property(tries = 300)
    void whatCountsWasCountersignedAndIsNotStruck(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 10_000) Integer> choices) {
        ContributionSheet sheet = EMPTY;
        List<Act> before = new ArrayList<>();
        for (int choice : choices) {
            try {
                sheet = act(sheet, choice);
                assertThat(sheet.acts().subList(0, before.size())).isEqualTo(before);
                assertThat(sheet.acts()).hasSize(before.size() + 1);
                before = sheet.acts();
            } catch (BillingException refused) {
                assertThat(sheet.acts()).isEqualTo(before);
            }
        }
        assertThat(ContributionSheet.of(sheet.rules(), sheet.acts(), null).entries())
                .isEqualTo(sheet.entries());
        Map<PartyRef, Long> valid = sheet.entries().stream()
                .filter(e -> e.state().isValid())
                .collect(Collectors.groupingBy(e -> e.statement().party(), Collectors.counting()));
        assertThat(valid.values()).allMatch(count -> count == 1);
        assertThat(sheet.entries())
                .filteredOn(e -> e.state() == EntryState.COUNTERSIGNED)
                .allMatch(e -> e.acts().size() > 1
                        && e.acts().stream().skip(1).noneMatch(a -> a.party()
                                .equals(e.statement().party())));
    }
}
