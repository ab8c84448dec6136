package org.tongqu.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.tongqu.portal.problem.Refusal;
import org.tongqu.portal.problem.RefusalSource;

/** Recognises that the database cannot be asked at the moment; the same request may be sent again later. */
@ApplicationScoped
public class DatabaseAway implements RefusalSource {

    /** Connection lost or refused (class 08), and the server's own: ending, crashed, starting, full. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION = "08";

    @Override
    public Optional<Refusal> refusalOf(Throwable failure) {
        // A commit that the connection did not survive is told without its cause; whether it was carried out, nobody
        // knows.
        boolean away = failure instanceof ConnectException
                || failure instanceof XAException
                || failure instanceof SQLException sql && isAway(sql.getSQLState());
        return away ? Optional.of(new Refusal(Refusal.Kind.UNAVAILABLE, "databaseAway")) : Optional.empty();
    }

    private static boolean isAway(String state) {
        return state != null && (state.startsWith(CONNECTION) || STATES.contains(state));
    }
}
