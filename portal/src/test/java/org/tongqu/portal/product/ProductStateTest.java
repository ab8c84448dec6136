package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProductStateTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** What can happen to a product, and where it leads. */
    enum Move {
        SUBMIT,
        PASS,
        SEND_BACK,
        LIST,
        SUSPEND,
        DELIST
    }

    private static final Map<Move, ProductState> GOALS = Map.of(
            Move.SUBMIT, ProductState.SUBMITTED,
            Move.PASS, ProductState.IN_REVIEW,
            Move.SEND_BACK, ProductState.RETURNED,
            Move.LIST, ProductState.LISTED,
            Move.SUSPEND, ProductState.SUSPENDED,
            Move.DELIST, ProductState.DELISTED);

    private static final Map<Move, Consumer<DataProduct>> ACTS = Map.of(
            Move.SUBMIT, product -> product.submit(NOW),
            Move.PASS, product -> product.passFormalCheck(NOW),
            Move.SEND_BACK, product -> product.sendBack("补充说明", NOW),
            Move.LIST, product -> product.list(TODAY, NOW),
            Move.SUSPEND, product -> product.suspend(NOW),
            Move.DELIST, product -> product.delist(NOW));

    @Property
    void a_product_moves_exactly_where_the_table_lets_it(@ForAll @Size(max = 12) List<Move> moves) {
        DataProduct product = draft();
        for (Move move : moves) {
            ProductState before = product.state();
            boolean allowed = before.next().contains(GOALS.get(move));
            if (allowed) {
                ACTS.get(move).accept(product);
                assertThat(product.state()).isEqualTo(GOALS.get(move));
            } else {
                assertThatThrownBy(() -> ACTS.get(move).accept(product)).isInstanceOf(ProductStateRefused.class);
                assertThat(product.state()).isEqualTo(before);
            }
        }
    }

    @Property
    void only_a_listed_product_is_public_and_it_was_reviewed_before(@ForAll @Size(max = 12) List<Move> moves) {
        DataProduct product = draft();
        boolean reviewed = false;
        for (Move move : moves) {
            if (product.state().next().contains(GOALS.get(move))) {
                ACTS.get(move).accept(product);
                reviewed |= product.state() == ProductState.IN_REVIEW;
            }
            assertThat(product.isPublic()).isEqualTo(product.state() == ProductState.LISTED);
            assertThat(product.listedOn() != null && !reviewed).isFalse();
        }
    }

    @Test
    void nobody_writes_while_a_product_is_under_review_or_on_the_shelf() {
        DataProduct product = draft();
        product.submit(NOW);
        assertThatThrownBy(() -> product.describe(ProductWorld.sound(), NOW)).isInstanceOf(ProductNotEditable.class);
    }

    @Test
    void a_registration_code_makes_a_draft_registered() {
        DataProduct product = draft();
        product.recordRegistration(
                new Registration(null, null, "O011", "1254 2025 1210 RM9Q W6J7", TODAY, null), null, NOW);
        assertThat(product.state()).isEqualTo(ProductState.REGISTERED);
        assertThat(product.registration().code()).isEqualTo("125420251210RM9QW6J7");
        assertThat(product.registration().isValidOn(TODAY)).isTrue();
    }

    @Test
    void an_ndi_identifier_never_changes() {
        DataProduct product = draft();
        product.recordRegistration(Registration.NONE, new NdiIdentifier("691990200DEM000110Q0054RM9QW6J71"), NOW);
        NdiIdentifier other = new NdiIdentifier("612990000DEM000014A0054TGE3A30K0");
        assertThatThrownBy(() -> product.recordRegistration(Registration.NONE, other, NOW))
                .isInstanceOf(NdiIdentifierFixed.class);
    }

    @Test
    void the_comment_of_the_last_return_is_kept_until_the_next_submission() {
        DataProduct product = draft();
        product.submit(NOW);
        product.sendBack("请补充样例", NOW);
        assertThat(product.reviewComment()).isEqualTo("请补充样例");
        product.submit(NOW);
        assertThat(product.reviewComment()).isEmpty();
    }

    private static DataProduct draft() {
        return new DataProduct("DP-0001", ProductWorld.sound(), NOW);
    }
}
