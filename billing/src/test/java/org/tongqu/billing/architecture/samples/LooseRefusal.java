package org.tongqu.billing.architecture.samples;

/** A refusal without a code. */
public class LooseRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
