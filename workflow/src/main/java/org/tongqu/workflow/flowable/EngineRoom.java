package org.tongqu.workflow.flowable;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.JtaProcessEngineConfiguration;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Timers;

/** Holds the one engine of the application, inside the container's transactions and on its threads. */
@ApplicationScoped
class EngineRoom implements Timers {

    private static final Logger LOG = Logger.getLogger(EngineRoom.class.getName());
    private static final int LOCK_MILLIS = 5 * 60 * 1000;
    private static final int LOOK_FOR_JOBS_EVERY_MILLIS = 5000;

    @Resource(lookup = "java:app/jdbc/tongqu")
    DataSource dataSource;

    // Jakarta EE names no way to the transaction manager itself; this is Payara's.
    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactionManager;

    @Resource
    UserTransaction userTransaction;

    @Resource
    ManagedExecutorService executor;

    private final ProcessSteps steps;
    private final ProcessActions actions;
    private final Clock clock;
    private ProcessEngine engine;
    private JobThreads threads;

    @Inject
    EngineRoom(ProcessSteps steps, ProcessActions actions, Clock clock) {
        this.steps = steps;
        this.actions = actions;
        this.clock = clock;
    }

    // for CDI proxies
    protected EngineRoom() {
        this(null, null, null);
    }

    /** Builds the engine, migrates its tables and brings in the processes; timers do not run yet. */
    synchronized void start() {
        threads = new JobThreads(executor);
        engine = settings().buildProcessEngine();
        ShippedProcesses.deployTo(engine);
        warnOfMissingActions();
        LOG.log(Level.INFO, "workflow engine {0} is up", ProcessEngine.VERSION);
    }

    @Override
    public synchronized void run() {
        if (engine != null) {
            engine.getProcessEngineConfiguration().getAsyncExecutor().start();
        }
    }

    /** Ends running jobs, then the engine, while the data source is still there. */
    synchronized void stop() {
        if (engine != null) {
            threads.shutdown();
            engine.close();
            engine = null;
            LOG.info("workflow engine is stopped");
        }
    }

    /**
     * The engine.
     *
     * @throws IllegalStateException before the start and after the stop
     */
    @Produces
    @ApplicationScoped
    synchronized ProcessEngine engine() {
        if (engine == null) {
            throw new IllegalStateException("the workflow engine is not running");
        }
        return engine;
    }

    private void warnOfMissingActions() {
        for (ProcessKey process : ProcessKey.values()) {
            for (String name : ShippedProcesses.actions(process)) {
                if (!actions.offers(name)) {
                    LOG.log(Level.SEVERE, "process {0} names the action {1}, which nobody offers", new Object[] {
                        process.key(), name
                    });
                }
            }
        }
    }

    private JtaProcessEngineConfiguration settings() {
        JtaProcessEngineConfiguration settings = new JtaProcessEngineConfiguration();
        settings.setTransactionManager(new ContainerTransactions(transactionManager, userTransaction));
        settings.setTransactionsExternallyManaged(true);
        settings.setClock(new EngineClock(clock));
        settings.setDatabaseType("postgres");
        settings.setDatabaseSchemaUpdate("true");
        settings.setClassLoader(Thread.currentThread().getContextClassLoader());
        settings.setAsyncTaskExecutor(threads);
        settings.setAsyncTaskInvokerTaskExecutor(threads);
        settings.setAsyncExecutorActivate(false);
        settings.setAsyncExecutorDefaultTimerJobAcquireWaitTime(LOOK_FOR_JOBS_EVERY_MILLIS);
        settings.setAsyncExecutorDefaultAsyncJobAcquireWaitTime(LOOK_FOR_JOBS_EVERY_MILLIS);
        // How long timers of a node that died wait until another one takes them; jobs are short.
        settings.setAsyncExecutorTimerLockTimeInMillis(LOCK_MILLIS);
        settings.setAsyncExecutorAsyncJobLockTimeInMillis(LOCK_MILLIS);
        EngineSettings.apply(settings, dataSource, steps, actions);
        return settings;
    }
}
