package org.tongqu.portal.architecture.samples.demand;

import jakarta.transaction.Transactional;
import org.tongqu.portal.security.SystemOnly;

/** Breaks: every public method of a use case names its right. */
@Transactional
public class UnguardedUseCase {
    public String open() {
        return "";
    }

    @SystemOnly
    public void internal() {}
}
