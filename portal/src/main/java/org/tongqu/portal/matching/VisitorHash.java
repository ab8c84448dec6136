package org.tongqu.portal.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.tongqu.portal.security.Secrets;

/** Makes a visitor a number that tells visitors of one day apart and cannot be traced back once that day is over. */
@Dependent
public class VisitorHash {

    private static final int SALT_BYTES = 32;

    private final SearchLog log;
    private final Secrets secrets;

    /** Asked once a day; should the transaction that settles it fail, a visitor may count twice on that day. */
    private volatile Salt known = new Salt(LocalDate.MIN, "");

    @Inject
    public VisitorHash(SearchLog log, Secrets secrets) {
        this.log = log;
        this.secrets = secrets;
    }

    /** The hash of a visitor on a day; needs a transaction, since the first of a day settles its salt. */
    String of(LocalDate day, String mark) {
        Salt salt = known;
        if (!salt.day().equals(day)) {
            salt = new Salt(day, log.salt(day, secrets.random(SALT_BYTES)));
            known = salt;
        }
        return Secrets.digest(salt.value() + "|" + mark);
    }

    private record Salt(LocalDate day, String value) {}
}
