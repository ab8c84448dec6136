package org.tongqu.portal.security;

import java.util.List;
import java.util.Optional;

/** Keeps accounts and their tokens. */
public interface Accounts {

    Optional<Account> find(String username);

    void add(Account account);

    /** All accounts of an organisation, by login name; of all organisations if the id is empty. */
    List<Account> of(String organisationId);

    Optional<AccessToken> token(String id);

    void add(AccessToken token);

    List<AccessToken> tokensOf(String username);
}
