package org.tongqu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private enum Colour {
        RED,
        GREEN
    }

    private record Thing(String name, BigDecimal amount, LocalDate day, Set<Colour> colours, String absent) {}

    @Test
    void fields_entries_and_elements_of_sets_stand_in_the_order_of_their_names() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("thing", new Thing("甲", new BigDecimal("1.50"), LocalDate.of(2026, 11, 30), redFirst(), null));
        facts.put("batch", "2026-07");
        assertThat(Json.canonical(facts))
                .isEqualTo("{\"batch\":\"2026-07\",\"thing\":{\"amount\":1.50,\"colours\":[\"GREEN\",\"RED\"],"
                        + "\"day\":\"2026-11-30\",\"name\":\"甲\"}}");
    }

    @Property(tries = 200)
    void maps_and_sets_with_the_same_content_have_the_same_text_in_whatever_order_they_were_filled(
            @ForAll @Size(max = 12) List<Short> keys) {
        Map<String, Object> forward = new LinkedHashMap<>();
        Map<String, Object> backward = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            forward.put("k" + keys.get(i), Map.of("x", keys.get(i)));
            int other = keys.size() - 1 - i;
            backward.put("k" + keys.get(other), Map.of("x", keys.get(other)));
        }
        assertThat(Json.canonical(backward)).isEqualTo(Json.canonical(forward));
        Set<String> reversed = new LinkedHashSet<>(List.copyOf(backward.keySet()));
        assertThat(Json.canonical(reversed)).isEqualTo(Json.canonical(forward.keySet()));
    }

    @Test
    void a_list_keeps_its_order() {
        assertThat(Json.canonical(List.of("b", "a"))).isEqualTo("[\"b\",\"a\"]");
    }

    private static Set<Colour> redFirst() {
        Set<Colour> colours = new LinkedHashSet<>();
        colours.add(Colour.RED);
        colours.add(Colour.GREEN);
        return colours;
    }
}
