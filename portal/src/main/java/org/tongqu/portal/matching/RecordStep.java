package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;
import org.tongqu.portal.security.SystemOnly;

/** Reads the records of a step in one transaction, so that what several of them name is read once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RecordStep {

    @SystemOnly
    public <T> T of(Supplier<T> reading) {
        return reading.get();
    }
}
