package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.security.Secrets;

/** All nodes seal with what lies in the database, whatever one of them once tried to lay there. */
class LinkSealTest {

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
    void a_seal_fits_its_file_and_its_time_only() {
        String seal = node().of(3, UNTIL);
        assertThat(node().fits(3, UNTIL, seal)).isTrue();
        assertThat(node().fits(4, UNTIL, seal)).isFalse();
        assertThat(node().fits(3, UNTIL + 1, seal)).isFalse();
        assertThat(node().fits(3, UNTIL, seal + "x")).isFalse();
    }

    @Test
    void a_secret_that_was_rolled_back_seals_nothing_any_more() {
        LinkSeal first = node();
        String lost = first.of(3, UNTIL);
        row = "";
        LinkSeal second = node();
        String kept = second.of(3, UNTIL);
        assertThat(first.of(3, UNTIL)).isEqualTo(kept).isNotEqualTo(lost);
        assertThat(first.fits(3, UNTIL, kept)).isTrue();
        assertThat(second.fits(3, UNTIL, lost)).isFalse();
    }
}
