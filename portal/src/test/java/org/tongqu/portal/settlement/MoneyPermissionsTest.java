package org.tongqu.portal.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.security.Role;

/** The rights over agreements, trade and settlement keep the separations of the matrix. */
class MoneyPermissionsTest {

    private static final Map<String, Map<Role, String>> ROWS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String feature : List.of("agreement", "trade", "sharing", "settlement", "payout", "bank", "period")) {
            String file = "/security/permissions-" + feature + ".csv";
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    MoneyPermissionsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
                List<String> lines =
                        reader.lines().filter(line -> !line.startsWith("#")).toList();
                List<Role> roles = Arrays.stream(lines.get(0).split(","))
                        .skip(1)
                        .map(Role::valueOf)
                        .toList();
                lines.stream().skip(1).forEach(line -> row(line.split(","), roles));
            }
        }
    }

    private static void row(String[] cells, List<Role> roles) {
        Map<Role, String> row = new EnumMap<>(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            row.put(roles.get(i), cells[i + 1]);
        }
        ROWS.put(cells[0], row);
    }

    private static boolean reads(String function) {
        return function.endsWith(".read") || function.endsWith("-public") || function.endsWith(".supervise");
    }

    @Test
    void the_public_has_no_right_at_all() {
        assertThat(ROWS).isNotEmpty();
        ROWS.forEach(
                (function, row) -> assertThat(row.get(Role.PUBLIC)).as(function).isEqualTo("-"));
    }

    @Test
    void auditor_administrator_and_secretariat_write_nothing() {
        ROWS.forEach((function, row) -> {
            if (!reads(function) && !function.equals("dispute.mediate")) {
                for (Role role : List.of(Role.AUDITOR, Role.PLATFORM_ADMIN, Role.ALLIANCE_SECRETARIAT)) {
                    assertThat(row.get(role)).as(function + " " + role).isEqualTo("-");
                }
            }
        });
    }

    @Test
    void only_the_secretariat_mediates_and_it_disputes_nothing_itself() {
        ROWS.get("dispute.mediate")
                .forEach((role, reach) ->
                        assertThat(reach).as(role.name()).isEqualTo(role == Role.ALLIANCE_SECRETARIAT ? "all" : "-"));
        assertThat(ROWS.get("dispute.open").get(Role.ALLIANCE_SECRETARIAT)).isEqualTo("-");
    }

    @Test
    void who_calculates_does_not_confirm_and_nobody_posts() {
        assertThat(ROWS.get("settlement.calculate").get(Role.FINANCE)).isEqualTo("own");
        assertThat(ROWS.get("settlement.confirm").get(Role.FINANCE)).isEqualTo("-");
        assertThat(ROWS.get("settlement.calculate").get(Role.CONSORTIUM_MEMBER)).isEqualTo("-");
        assertThat(ROWS.keySet()).noneMatch(function -> function.contains("post"));
    }

    @Test
    void payouts_are_the_operators_and_who_creates_them_does_not_approve() {
        ROWS.forEach((function, row) -> {
            if (function.startsWith("payout.") && !reads(function)) {
                assertThat(row.values()).as(function).containsOnly("-", "operator");
            }
        });
        assertThat(ROWS.get("payout.create").get(Role.FINANCE)).isEqualTo("operator");
        assertThat(ROWS.get("payout.approve").get(Role.FINANCE)).isEqualTo("-");
        assertThat(ROWS.get("payout.create").get(Role.ENTERPRISE_ADMIN)).isEqualTo("-");
        assertThat(ROWS.get("payable.read").get(Role.FINANCE)).isEqualTo("operator");
    }

    @Test
    void the_bank_is_the_operators_and_nobody_elses() {
        ROWS.forEach((function, row) -> {
            if (function.startsWith("bank.")) {
                row.forEach((role, reach) -> assertThat(reach)
                        .as(function + " " + role)
                        .isIn("-", role == Role.AUDITOR && reads(function) ? "all" : "operator"));
            }
        });
        assertThat(ROWS.get("bank.import").get(Role.FINANCE)).isEqualTo("operator");
        assertThat(ROWS.get("bank.match").get(Role.ENTERPRISE_ADMIN)).isEqualTo("-");
    }

    @Test
    void who_buys_does_not_invoice_and_who_sells_does_not_order() {
        assertThat(ROWS.get("invoice.issue").get(Role.BUYER)).isEqualTo("-");
        assertThat(ROWS.get("order.place").get(Role.FINANCE)).isEqualTo("-");
        assertThat(ROWS.get("order.place").get(Role.PUBLISHER)).isEqualTo("-");
        assertThat(ROWS.get("usage.ingest").get(Role.BUYER)).isEqualTo("-");
        assertThat(ROWS.get("usage.ingest").get(Role.PUBLISHER)).isEqualTo("own");
    }
}
