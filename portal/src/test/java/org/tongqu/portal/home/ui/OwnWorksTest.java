package org.tongqu.portal.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWorksTest {

    @Test
    void every_kind_comes_once_before_any_comes_twice() {
        List<List<String>> kinds =
                List.of(List.of("demand 1", "demand 2", "demand 3"), List.of(), List.of("product 1"));
        assertThat(OwnWorks.inTurn(kinds)).containsExactly("demand 1", "product 1", "demand 2", "demand 3");
        assertThat(OwnWorks.inTurn(List.<List<String>>of())).isEmpty();
    }
}
