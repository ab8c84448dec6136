package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.security.Secrets;

/** All nodes seal with what lies in the database, whatever one of them once tried to lay there. */
class LinkSealTest {

    private static final String COPY = "COPY0123456789AB";
    private static final long UNTIL = 1_800_000_000;

    /** The row of the database; empty after a transaction that was rolled back. */
    private String row = "";

    private final HandOverRepository repository = (HandOverRepository) Proxy.newProxyInstance(
            HandOverRepository.class.getClassLoader(),
            new Class<?>[] {HandOverRepository.class},
            (proxy, method, args) -> {
                assertThat(method.getName()).isEqualTo("seal");
                row = row.isEmpty() ? (String) args[0] : row;
                return row;
            });

    private LinkSeal node() {
        return new LinkSeal(repository, new Secrets(null));
    }

    @Test
    void a_seal_fits_its_file_its_time_and_its_copy_only() {
        String seal = node().of(3, UNTIL, COPY);
        assertThat(node().fits(3, UNTIL, COPY, seal)).isTrue();
        assertThat(node().fits(4, UNTIL, COPY, seal)).isFalse();
        assertThat(node().fits(3, UNTIL + 1, COPY, seal)).isFalse();
        assertThat(node().fits(3, UNTIL, COPY, seal + "x")).isFalse();
        assertThat(node().fits(3, UNTIL, "COPY0123456789AC", seal)).isFalse();
    }

    @Test
    void the_code_of_a_copy_is_the_same_on_all_nodes_and_another_for_every_number() {
        assertThat(node().code(1)).isEqualTo(node().code(1)).isNotEqualTo(node().code(2));
    }

    @Test
    void a_secret_that_was_rolled_back_seals_nothing_any_more() {
        LinkSeal first = node();
        String lost = first.of(3, UNTIL, COPY);
        row = "";
        LinkSeal second = node();
        String kept = second.of(3, UNTIL, COPY);
        assertThat(first.of(3, UNTIL, COPY)).isEqualTo(kept).isNotEqualTo(lost);
        assertThat(first.fits(3, UNTIL, COPY, kept)).isTrue();
        assertThat(second.fits(3, UNTIL, COPY, lost)).isFalse();
    }
}
