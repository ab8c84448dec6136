package org.tongqu.bench.money;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.time.Clock;
import org.tongqu.billing.jpa.BillingStore;

/** Gives the module what it otherwise gets from the application server and the portal: entity manager and clock. */
final class Wiring implements Extension {

    private final Transactions transactions;
    private final Clock clock;

    Wiring(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    private static final class Injected extends jakarta.enterprise.util.AnnotationLiteral<Inject> implements Inject {
        private static final long serialVersionUID = 1L;
    }

    void injectEntityManager(@Observes ProcessAnnotatedType<BillingStore> store) {
        Annotation inject = new Injected();
        store.configureAnnotatedType()
                .filterFields(field -> field.isAnnotationPresent(PersistenceContext.class))
                .forEach(field -> field.remove(annotation -> annotation instanceof PersistenceContext)
                        .add(inject));
    }

    void provide(@Observes AfterBeanDiscovery beans) {
        beans.addBean().types(EntityManager.class).scope(Dependent.class).createWith(x -> transactions.entityManager());
        beans.addBean().types(Clock.class).scope(Dependent.class).createWith(x -> clock);
        beans.addBean().types(Transactions.class).scope(Dependent.class).createWith(x -> transactions);
    }
}
