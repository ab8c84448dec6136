package org.tongqu.workflow.flowable;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The transaction manager as the engine should see it: transactions it begins itself, on its job threads and at start-up,
 * are begun the way an application does.
 *
 * <p>Payara enlists a connection in the transaction of the running component, and only {@link UserTransaction} tells the
 * component about a transaction. Begun at the manager itself, the engine's statements would be committed one by one.
 */
final class ContainerTransactions implements TransactionManager {

    private final TransactionManager manager;
    private final UserTransaction user;

    ContainerTransactions(TransactionManager manager, UserTransaction user) {
        this.manager = manager;
        this.user = user;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        user.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        user.commit();
    }

    @Override
    public void rollback() throws SystemException {
        user.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        manager.setRollbackOnly();
    }

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return manager.getTransaction();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        manager.setTransactionTimeout(seconds);
    }

    @Override
    public Transaction suspend() throws SystemException {
        return manager.suspend();
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
        manager.resume(transaction);
    }
}
