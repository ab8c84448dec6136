package org.tongqu.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Records that calls were delivered; what the database does not take now is recorded in a later round. */
@ApplicationScoped
public class CallReceipts {

    private static final Logger LOG = Logger.getLogger(CallReceipts.class.getName());

    private final Queue<Receipt> waiting = new ConcurrentLinkedQueue<>();

    private GatewayCalls calls;

    protected CallReceipts() {} // for CDI proxies

    @Inject
    public CallReceipts(GatewayCalls calls) {
        this.calls = calls;
    }

    private record Receipt(long call, long bytes) {}

    /** The buyer has it: whatever happens now, this node does not forget it while it lives. */
    void delivered(long call, long bytes) {
        Receipt receipt = new Receipt(call, bytes);
        waiting.add(receipt);
        record(receipt);
    }

    /** Records what is still waiting. */
    void recordWaiting() {
        waiting.forEach(this::record);
    }

    /** A failure must not reach the buyer, who has been served; the receipt stays. */
    private void record(Receipt receipt) {
        try {
            calls.delivered(receipt.call(), receipt.bytes());
            waiting.remove(receipt);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "call " + receipt.call() + " will be recorded later");
        }
    }
}
