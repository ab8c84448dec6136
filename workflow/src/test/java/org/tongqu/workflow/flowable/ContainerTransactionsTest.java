package org.tongqu.workflow.flowable;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerTransactionsTest {

    private final List<String> calls = new ArrayList<>();
    private final TransactionManager transactions =
            new ContainerTransactions(recording(TransactionManager.class), recording(UserTransaction.class));

    @Test
    void theComponentHearsOfTheBeginningAndTheEnd() throws Exception {
        transactions.begin();
        transactions.commit();
        transactions.begin();
        transactions.rollback();

        assertThat(calls)
                .containsExactly(
                        "UserTransaction.begin",
                        "UserTransaction.commit",
                        "UserTransaction.begin",
                        "UserTransaction.rollback");
    }

    @Test
    void everythingElseIsTheManagersBusiness() throws Exception {
        assertThat(transactions.getStatus()).isZero();
        assertThat(transactions.getTransaction()).isNull();
        transactions.setRollbackOnly();
        transactions.setTransactionTimeout(30);
        transactions.resume(transactions.suspend());

        assertThat(calls)
                .containsExactly(
                        "TransactionManager.getStatus",
                        "TransactionManager.getTransaction",
                        "TransactionManager.setRollbackOnly",
                        "TransactionManager.setTransactionTimeout",
                        "TransactionManager.suspend",
                        "TransactionManager.resume");
    }

    private <T> T recording(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            calls.add(type.getSimpleName() + "." + method.getName());
            return method.getReturnType() == int.class ? 0 : null;
        }));
    }
}
