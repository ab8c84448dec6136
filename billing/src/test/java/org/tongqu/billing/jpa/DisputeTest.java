package org.tongqu.billing.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import org.tongqu.billing.memory.MemoryChecks;
import org.tongqu.billing.memory.MemoryPorts;

/** Disputes without a database: what the services decide, quickly enough to be tried for every mutant of the code. */
class DisputeTest extends DisputeIT {

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
