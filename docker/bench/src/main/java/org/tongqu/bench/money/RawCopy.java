package org.tongqu.bench.money;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** What the machine can do at best: prepared rows by COPY into an indexed table, without the product. */
final class RawCopy {

    private static final int ROWS_AT_ONCE = 10_000;

    private final BillingModule module;

    RawCopy(BillingModule module) {
        this.module = module;
    }

    /** Rows per second into a table that is made for it and dropped again, in one transaction, commit included. */
    double perSecond(String table, String definition, int rows, IntFunction<String> row) {
        List<byte[]> prepared = new ArrayList<>();
        for (int from = 0; from < rows; from += ROWS_AT_ONCE) {
            StringBuilder text = new StringBuilder();
            for (int i = from; i < Math.min(from + ROWS_AT_ONCE, rows); i++) {
                text.append(row.apply(i)).append('\n');
            }
            prepared.add(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        module.run("drop schema if exists raw cascade;\ncreate schema raw;\n" + definition);
        try (Connection connection = module.connect()) {
            connection.setAutoCommit(false);
            long begin = System.nanoTime();
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            for (byte[] bytes : prepared) {
                copy.writeToCopy(bytes, 0, bytes.length);
            }
            copy.endCopy();
            connection.commit();
            return rows / ((System.nanoTime() - begin) / 1e9);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            module.run("drop schema if exists raw cascade");
        }
    }
}
