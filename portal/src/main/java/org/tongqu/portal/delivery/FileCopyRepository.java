package org.tongqu.portal.delivery;

import java.util.List;
import java.util.Optional;

/** Keeps the copies of files that were handed out. */
public interface FileCopyRepository {

    /** A number no copy has yet. */
    long nextNumber();

    void add(FileCopy copy);

    Optional<FileCopy> find(String code);

    /** The copy, while nobody else can change it until the transaction ends. */
    Optional<FileCopy> lock(String code);

    /** Copies of which exactly these bytes left, the latest first, at most so many. */
    List<FileCopy> ofDigest(String digest, int limit);
}
