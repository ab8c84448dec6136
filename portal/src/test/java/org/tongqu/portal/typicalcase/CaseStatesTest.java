package org.tongqu.portal.typicalcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class CaseStatesTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T09:00:00+08:00");
    private static final CaseDraft EMPTY = new CaseDraft(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    private static final Path DIAGRAM = Path.of("../docs/states/typical-case.md");

    @Property
    void no_sequence_of_moves_leaves_the_table_or_publishes_without_public_notice(
            @ForAll @Size(max = 40) List<CaseMove> moves) {
        TypicalCase found = new TypicalCase("TC-2026-099", "2026-C1", EMPTY, NOW);
        for (CaseMove move : moves) {
            CaseStatus before = found.status();
            if (CaseStates.TABLE.allows(before, move)) {
                found.move(move, NOW);
                assertThat(found.status())
                        .isEqualTo(CaseStates.TABLE.after(before, move).orElseThrow());
            } else {
                assertThatThrownBy(() -> found.move(move, NOW)).isInstanceOf(CaseMoveRefused.class);
            }
        }
        if (found.status() == CaseStatus.PUBLISHED) {
            assertThat(found.days().publicityFrom()).isNotNull();
        }
    }

    @Example
    void every_state_can_be_reached_and_every_move_is_used() {
        assertThat(CaseStates.TABLE.reachable()).containsExactlyInAnyOrder(CaseStatus.values());
        assertThat(CaseStates.TABLE.rows()).extracting(row -> row.move()).contains(CaseMove.values());
    }

    @Example
    void the_diagram_shows_the_table() throws IOException {
        String page = "# States of: typical-case\n\n```mermaid\n" + CaseStates.TABLE.mermaid() + "```\n";
        if (Boolean.getBoolean("states.write")) {
            Files.writeString(DIAGRAM, page);
        }
        assertThat(Files.readString(DIAGRAM)).isEqualTo(page);
    }
}
