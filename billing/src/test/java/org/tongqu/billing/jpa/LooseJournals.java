package org.tongqu.billing.jpa;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks tests of the ledger alone, whose journals have no documents behind them that they could agree with. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface LooseJournals {}
