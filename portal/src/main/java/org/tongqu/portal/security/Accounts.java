package org.tongqu.portal.security;

import java.util.List;
import java.util.Optional;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps accounts and their tokens. */
public interface Accounts {

    Optional<Account> find(String username);

    /** The account, while nobody else can change it until the transaction ends. */
    Optional<Account> lock(String username);

    /** How a person is named on screens; an act of the platform itself has no account and keeps its word. */
    default String name(String username) {
        return find(username).map(Account::displayName).orElse(username);
    }

    void add(Account account);

    /** Accounts whose name contains the text, of that organisation (empty: any), open or closed (null: both), by name. */
    Slice<Account> search(AccountQuery query, Page page);

    /** All accounts of an organisation, by login name; of all organisations if the id is empty. */
    List<Account> of(String organisationId);

    Optional<AccessToken> token(String id);

    /** A token with the account it stands for. */
    Optional<TokenHolder> holder(String tokenId);

    /** A token and whose it is. */
    record TokenHolder(AccessToken token, Account account) {}

    void add(AccessToken token);

    List<AccessToken> tokensOf(String username);
}
