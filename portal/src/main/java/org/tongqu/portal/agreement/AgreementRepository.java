package org.tongqu.portal.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps agreements. */
public interface AgreementRepository {

    /** A fresh number. */
    String nextId();

    /** Lets fresh numbers start behind this one. */
    void numbersUsedUpTo(long number);

    void add(Agreement agreement);

    /** The agreement; its texts are read when they are asked for. */
    Optional<Agreement> find(String id);

    /** The agreement, while nobody else can change it until the transaction ends. */
    Optional<Agreement> lock(String id);

    /** Numbers of accepted agreements that are not signed by all and whose last day to sign is before that day. */
    List<String> unsignedAfter(LocalDate day, int limit);

    /** Numbers of agreements in force whose last day is before that day. */
    List<String> expiredBefore(LocalDate day, int limit);

    /** Agreements that fit and may be seen, newest first. */
    Slice<Agreement> search(AgreementQuery query, AgreementSight sight, Page page);
}
