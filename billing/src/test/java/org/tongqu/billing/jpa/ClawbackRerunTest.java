package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.tongqu.billing.memory.MemoryChecks;
import org.tongqu.billing.memory.MemoryPorts;

/** Refunds that are shared again without a database, quickly enough to be tried for every mutant of the code. */
class ClawbackRerunTest extends ClawbackRerunIT {

    private MemoryPorts ports;

    @Override
    House open() {
        TestClock clock = new TestClock();
        ports = new MemoryPorts(clock);
        return new House(clock, c -> ports);
    }

    @Override
    void isSound() {
        assertThat(new MemoryChecks(ports).broken()).isEmpty();
    }
}
