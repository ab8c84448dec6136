package org.tongqu.portal.security.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongqu.portal.security.AccessToken;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.AccountQuery;
import org.tongqu.portal.security.Accounts;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;

@ApplicationScoped
class JpaAccounts implements Accounts {

    private static final String FILTER =
            " from Account a where (a.username like :text escape '!' or lower(a.displayName) like :text escape '!')"
                    + " and (:organisation = '' or a.organisationId = :organisation)"
                    + " and (:both = true or a.enabled = :enabled)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(em.find(Account.class, username));
    }

    @Override
    public Optional<Account> lock(String username) {
        return Optional.ofNullable(em.find(Account.class, username, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(Account account) {
        em.persist(account);
    }

    @Override
    public Slice<Account> search(AccountQuery query, Page page) {
        long total = fill(em.createQuery("select count(a)" + FILTER, Long.class), query)
                .getSingleResult();
        List<Account> items = fill(
                        em.createQuery("select a" + FILTER + " order by a.organisationId, a.username", Account.class),
                        query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Slice<>(items, total, page);
    }

    private static <T> TypedQuery<T> fill(TypedQuery<T> query, AccountQuery wanted) {
        String literal = wanted.text()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return query.setParameter("text", "%" + literal + "%")
                .setParameter("organisation", wanted.organisationId())
                .setParameter("both", wanted.enabled() == null)
                .setParameter("enabled", Boolean.TRUE.equals(wanted.enabled()));
    }

    @Override
    public List<Account> of(String organisationId) {
        return em.createQuery(
                        "select a from Account a where :all = true or a.organisationId = :organisation"
                                + " order by a.organisationId, a.username",
                        Account.class)
                .setParameter("all", organisationId.isEmpty())
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    @Override
    public Optional<AccessToken> token(String id) {
        return Optional.ofNullable(em.find(AccessToken.class, id));
    }

    @Override
    public Optional<TokenHolder> holder(String tokenId) {
        return em.createQuery(
                        "select t, a from AccessToken t, Account a where t.id = :id and a.username = t.username",
                        Object[].class)
                .setParameter("id", tokenId)
                .getResultStream()
                .map(row -> new TokenHolder((AccessToken) row[0], (Account) row[1]))
                .findFirst();
    }

    @Override
    public void add(AccessToken token) {
        em.persist(token);
    }

    @Override
    public List<AccessToken> tokensOf(String username) {
        return em.createQuery(
                        "select t from AccessToken t where t.username = :username order by t.createdAt desc",
                        AccessToken.class)
                .setParameter("username", username)
                .getResultList();
    }
}
