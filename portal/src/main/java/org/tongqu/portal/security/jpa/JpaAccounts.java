package org.tongqu.portal.security.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.tongqu.portal.security.AccessToken;
import org.tongqu.portal.security.Account;
import org.tongqu.portal.security.Accounts;

@ApplicationScoped
class JpaAccounts implements Accounts {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Optional<Account> find(String username) {
        return Optional.ofNullable(em.find(Account.class, username));
    }

    @Override
    public void add(Account account) {
        em.persist(account);
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
