package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tongqu.billing.jpa.Scenes.DATA;
import static org.tongqu.billing.jpa.Scenes.FINANCE;
import static org.tongqu.billing.jpa.Scenes.LEAD;
import static org.tongqu.billing.jpa.Scenes.TECH;
import static org.tongqu.billing.jpa.Scenes.TODAY;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongqu.billing.Apportionment;
import org.tongqu.billing.Fen;
import org.tongqu.billing.PartyRef;
import org.tongqu.billing.Rational;
import org.tongqu.billing.agreement.Evaluation;
import org.tongqu.billing.agreement.GameTable;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.ShapleySharing.Game;
import org.tongqu.billing.agreement.ShapleySharing.Negative;
import org.tongqu.billing.agreement.ShareAgreementVersion;
import org.tongqu.billing.agreement.ShareProposal;
import org.tongqu.billing.agreement.ShareTerms;
import org.tongqu.billing.agreement.SharingFacts.GameValue;
import org.tongqu.billing.agreement.TermsRefused;
import org.tongqu.billing.settlement.Correction;
import org.tongqu.billing.settlement.Settlement;
import org.tongqu.billing.settlement.SettlementRun;
import org.tongqu.billing.shapley.SampledGame;
import org.tongqu.billing.shapley.SeedCommitment;
import org.tongqu.billing.shapley.TableGame;

/** Sharing by a table of a game: kept, signed by its digest, and played by what was kept. */
class GamesIT {

    private static final String SECRET = "a secret of this test only";
    private static final PartyRef CONSORTIUM = PartyRef.of("IC-001");

    /** In the order of their numbers: O002, O011, O030. */
    private static final List<PartyRef> PLAYERS = List.of(DATA, LEAD, TECH);

    private static final GameTable GLOVES = new GameTable(PLAYERS, TableGame.of(0, 0, 0, 6, 0, 6, 0, 6));

    private House house;
    private Scenes scenes;

    @BeforeEach
    void buildHouse() throws SQLException {
        house = open();
        scenes = new Scenes(house);
    }

    /** Where it all is kept. */
    House open() throws SQLException {
        return new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** What is refused, where it is kept in a database. */
    void assertUnchangeable(String table) {
        for (String change :
                List.of("update billing." + table + " set players = players", "delete from billing." + table)) {
            assertThatThrownBy(() -> TestServer.execute(change)).hasMessageContaining("append");
        }
    }

    private static ShareTerms by(GameTable table, Negative negative) {
        return new ShareTerms(
                List.of(),
                Scenes.TERMS.members(),
                new ShapleySharing(Game.TABLE, false, table.digest(), negative),
                null);
    }

    private boolean keep(GameTable table) {
        return house.in(() -> house.games().keep(CONSORTIUM, table, house.clock.instant(), FINANCE));
    }

    private ShareAgreementVersion propose(ShareTerms terms) {
        return house.in(() ->
                house.signing.propose(CONSORTIUM, "AG-005", new ShareProposal("按博弈表", terms, TODAY, null), FINANCE));
    }

    private SettlementRun calculated(String agreementId) {
        String invoice = scenes.invoice("100001", agreementId).id();
        Settlement settlement =
                house.in(() -> house.calculation.open(invoice, FINANCE).get(0));
        return house.in(() -> house.calculation.calculate(settlement.id(), FINANCE));
    }

    @Test
    void theMembersSignTheTableWithItsValuesAndShareByThem() {
        assertThat(keep(GLOVES)).isTrue();
        assertThat(keep(GLOVES)).isFalse();
        assertThat(house.in(() -> house.games().find(CONSORTIUM, GLOVES.digest(), PLAYERS)))
                .hasValueSatisfying(kept -> assertThat(kept.values()).isEqualTo(GLOVES.values()));
        ShareAgreementVersion version = propose(by(GLOVES, Negative.REJECT));
        assertThat(version.canonicalJson())
                .contains(GLOVES.digest())
                .contains("{\"party\":\"O002\",\"value\":\"4\"}", "{\"party\":\"O011\",\"value\":\"1\"}");
        SettlementRun run = calculated(scenes.signedByAll(version));
        assertThat(run.facts().game()).isEqualTo(GLOVES.values());
        Map<PartyRef, Fen> expected = Apportionment.split(
                run.settlement().pool(),
                List.of(
                        new Apportionment.Claim<>(LEAD, 1, 1),
                        new Apportionment.Claim<>(DATA, 4, 2),
                        new Apportionment.Claim<>(TECH, 1, 3)));
        assertThat(run.totals()).isEqualTo(expected);
        assertUnchangeable("game_table");
    }

    @Test
    void aTableThatIsNotKeptForTheseMembersCannotBeProposed() {
        assertThatThrownBy(() -> propose(by(GLOVES, Negative.REJECT)))
                .isInstanceOf(TermsRefused.class)
                .hasMessageContaining("gameTable");
        house.in(() -> house.games().keep(PartyRef.of("IC-002"), GLOVES, house.clock.instant(), FINANCE));
        keep(new GameTable(List.of(DATA, LEAD, PartyRef.of("O099")), GLOVES.game()));
        assertThatThrownBy(() -> propose(by(GLOVES, Negative.REJECT))).hasMessageContaining("gameTable");
    }

    @Test
    void aNegativeValueIsRefusedOrCountsAsNothing() {
        GameTable burden = new GameTable(PLAYERS, TableGame.of(0, 6, 3, 9, -3, 3, 0, 6));
        keep(burden);
        assertThatThrownBy(() -> propose(by(burden, Negative.REJECT))).hasMessageContaining("negativeValue");
        ShareAgreementVersion version = propose(by(burden, Negative.CLAMP_RENORMALISE));
        SettlementRun run = calculated(scenes.signedByAll(version));
        assertThat(run.totals().get(TECH)).isEqualTo(Fen.ZERO);
        long pool = run.settlement().pool().value();
        assertThat(Math.abs(3 * run.totals().get(DATA).value() - 2 * pool)).isLessThan(3);
    }

    private static Evaluation evaluation(String secret, long pairs, long... worths) {
        SortedMap<Long, Long> all = new TreeMap<>();
        for (int i = 1; i < worths.length; i++) {
            all.put((long) i, worths[i]);
        }
        return new Evaluation(secret, pairs, PLAYERS, all);
    }

    private Settlement evaluated() {
        ShareTerms terms = new ShareTerms(
                List.of(),
                Scenes.TERMS.members(),
                new ShapleySharing(Game.ORACLE, false, SeedCommitment.to(SECRET).digest(), Negative.REJECT),
                null);
        String invoice =
                scenes.invoice("100001", scenes.signedByAll(propose(terms))).id();
        return house.in(() -> house.calculation.open(invoice, FINANCE).get(0));
    }

    @Test
    void anEvaluationOfAllCoalitionsGivesExactValues() {
        Settlement settlement = evaluated();
        assertThatThrownBy(() -> house.in(() -> house.calculation.calculate(settlement.id(), FINANCE)))
                .hasMessageContaining("evaluation");
        Evaluation gloves = evaluation(SECRET, 0, 0, 0, 0, 6, 0, 6, 0, 6);
        Evaluation.Outcome outcome = house.in(() -> house.evaluation().record(settlement.id(), gloves, FINANCE));
        assertThat(outcome.values().values()).isEqualTo(GLOVES.values().values());
        assertThat(outcome.errors()).containsOnly(Rational.ZERO);
        SettlementRun run = house.in(() -> house.calculation.calculate(settlement.id(), FINANCE));
        assertThat(run.facts().game()).isEqualTo(outcome.values());
        assertThat(house.in(() -> house.games().evaluations(settlement.id())))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.no()).isEqualTo(1);
                    assertThat(kept.by()).isEqualTo("finance");
                    assertThat(kept.evaluation()).isEqualTo(gloves);
                });
        assertThatThrownBy(() -> house.in(() -> house.evaluation().record(settlement.id(), gloves, FINANCE)))
                .hasMessageContaining("evaluated");
        assertUnchangeable("game_evaluation");
    }

    @Test
    void aSampleIsDrawnFromThePromisedSecretAndCanBeRepeated() {
        Settlement settlement = evaluated();
        Evaluation sampled = evaluation(SECRET, 50, 0, 0, 0, 6, 0, 6, 0, 6);
        Evaluation.Outcome outcome = house.in(() -> house.evaluation().record(settlement.id(), sampled, FINANCE));
        SampledGame again = SampledGame.draw(3, coalition -> GLOVES.game().worth((int) coalition), outcome.seed(), 50);
        assertThat(outcome.values().values().stream().map(GameValue::value)).containsExactlyElementsOf(again.values());
        assertThat(outcome.errors().get(0)).isEqualTo(again.standardError(0)).isGreaterThan(Rational.ZERO);
        SettlementRun run = house.in(() -> house.calculation.calculate(settlement.id(), FINANCE));
        assertThat(run.facts().game()).isEqualTo(outcome.values());
        house.in(() -> house.review.open(run.id(), FINANCE));
        house.in(() -> house.review.dispute(run.id(), TECH, "改为全部评估", FINANCE));
        house.in(() ->
                house.evaluation().record(settlement.id(), evaluation(SECRET, 0, 0, 0, 0, 6, 0, 6, 0, 6), FINANCE));
        SettlementRun exact = house.in(
                () -> house.calculation.recalculate(settlement.id(), Correction.deducting("全部评估", List.of()), FINANCE));
        assertThat(exact.facts().game().values()).isEqualTo(GLOVES.values().values());
    }

    @Test
    void anEvaluationThatCannotBeRepeatedIsRefused() {
        Settlement settlement = evaluated();
        Map<String, Evaluation> refused = Map.of(
                "otherSecret", evaluation("some other secret", 0, 0, 0, 0, 6, 0, 6, 0, 6),
                "coalition", evaluation(SECRET, 0, 0, 1, 2, 3),
                "pairs", evaluation(SECRET, 1, 0, 0, 0, 6, 0, 6, 0, 6),
                "emptyCoalition", new Evaluation(SECRET, 0, PLAYERS, new TreeMap<>(Map.of(0L, 1L))),
                "gamePlayers", new Evaluation(SECRET, 0, List.of(DATA), new TreeMap<>(Map.of(1L, 1L))));
        refused.forEach((code, evaluation) -> assertThatThrownBy(
                        () -> house.in(() -> house.evaluation().record(settlement.id(), evaluation, FINANCE)))
                .isInstanceOf(TermsRefused.class)
                .hasMessageContaining(code));
        String plain = scenes.invoice("1000", null).id();
        String other =
                house.in(() -> house.calculation.open(plain, FINANCE).get(0).id());
        assertThatThrownBy(() -> house.in(
                        () -> house.evaluation().record(other, evaluation(SECRET, 0, 0, 0, 0, 6, 0, 6, 0, 6), FINANCE)))
                .hasMessageContaining("noEvaluation");
    }
}
