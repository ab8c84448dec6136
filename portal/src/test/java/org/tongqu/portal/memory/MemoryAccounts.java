package org.tongqu.portal.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongqu.portal.security.AccessToken;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.AccountQuery;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

/** Keeps accounts and tokens in memory. */
public final class MemoryAccounts implements Accounts {

    private final Map<String, Account> stored = new LinkedHashMap<>();
    private final List<AccessToken> tokens = new ArrayList<>();

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(stored.get(username));
    }

    @Override
    public Optional<Account> lock(String username) {
        return find(username);
    }

    @Override
    public void add(Account account) {
        stored.put(account.username(), account);
    }

    @Override
    public Slice<Account> search(AccountQuery query, Page page) {
        List<Account> found = of(query.organisationId());
        return new Slice<>(found, found.size(), page);
    }

    @Override
    public List<Account> of(String organisationId) {
        return stored.values().stream()
                .filter(one -> organisationId.isEmpty() || one.organisationId().equals(organisationId))
                .toList();
    }

    @Override
    public Optional<AccessToken> token(String id) {
        return tokens.stream().filter(token -> token.id().equals(id)).findFirst();
    }

    @Override
    public Optional<TokenHolder> holder(String tokenId) {
        return token(tokenId).flatMap(token -> find(token.username()).map(account -> new TokenHolder(token, account)));
    }

    @Override
    public void add(AccessToken token) {
        tokens.add(token);
    }

    @Override
    public List<AccessToken> tokensOf(String username) {
        return tokens.stream()
                .filter(token -> token.username().equals(username))
                .toList();
    }
}
