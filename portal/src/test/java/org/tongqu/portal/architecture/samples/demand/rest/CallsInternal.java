package org.tongqu.portal.architecture.samples.demand.rest;

import org.tongqu.portal.architecture.samples.demand.UnguardedUseCase;

/** Breaks: doors call no use case that is for the product itself. */
public class CallsInternal {
    public void call(UnguardedUseCase useCase) {
        useCase.internal();
    }
}
