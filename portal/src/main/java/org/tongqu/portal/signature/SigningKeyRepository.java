package org.tongqu.portal.signature;

import java.util.Optional;

/** Keeps the keys of persons. */
public interface SigningKeyRepository {

    /** A fresh number. */
    String nextId();

    void add(SigningKey key);

    /** A key by its number, whether it still signs or not. */
    Optional<SigningKey> find(String id);

    /** The key that the person signs with now; nobody else can change it until the transaction ends. */
    Optional<SigningKey> inUse(String username);

    /** Writes what was changed so far, so that a key that is retired makes room for its successor. */
    void flush();
}
