package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.tongqu.billing.agreement.AnySharing;

/** The second calculation, in SQL, finds the parts that the first one finds, whatever is shared by whatever terms. */
class OracleTermsIT {

    private static final String PARTS =
            """
            select t.at, concat_ws(' ', p.ordinal, p.stage, p.party, p.fen)
            from unnest(?::numeric[], ?::text[], ?::text[]) with ordinality as t (pool, terms, facts, at)
            cross join lateral billing.oracle_parts(t.pool, t.terms::jsonb, null, t.facts::jsonb) p""";

    @BeforeContainer
    static void schema() throws SQLException {
        TestServer.freshSchema();
    }

    @Provide
    Arbitrary<List<AnySharing>> sharings() {
        return AnySharing.any().list().ofSize(100);
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bothFindTheSameParts(@ForAll("sharings") List<AnySharing> sharings) throws SQLException {
        List<List<String>> derived = derived(sharings);
        for (int i = 0; i < sharings.size(); i++) {
            assertThat(derived.get(i))
                    .as("%s", sharings.get(i))
                    .isEqualTo(sharings.get(i).parts());
        }
    }

    private static List<List<String>> derived(List<AnySharing> sharings) throws SQLException {
        List<List<String>> parts = new ArrayList<>();
        sharings.forEach(sharing -> parts.add(new ArrayList<>()));
        try (Connection connection = TestServer.database().getConnection();
                PreparedStatement select = connection.prepareStatement(PARTS)) {
            select.setArray(1, connection.createArrayOf("numeric", texts(sharings, AnySharing::pool)));
            select.setArray(2, connection.createArrayOf("text", texts(sharings, s -> s.terms()
                    .text())));
            select.setArray(3, connection.createArrayOf("text", texts(sharings, s -> Json.column(s.facts())
                    .getValue())));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    parts.get(rows.getInt(1) - 1).add(rows.getString(2));
                }
            }
        }
        parts.forEach(Collections::sort);
        return parts;
    }

    private static Object[] texts(List<AnySharing> sharings, Function<AnySharing, Object> text) {
        return sharings.stream().map(text).map(Object::toString).toArray();
    }
}
