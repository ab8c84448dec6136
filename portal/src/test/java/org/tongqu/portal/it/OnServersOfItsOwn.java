package org.tongqu.portal.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks tests that touch no servers of others. They run beside those that share {@link RunningPortal}, one after the other:
 * much of their time is waiting for killed servers to come back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@InTheSecondLane
@interface OnServersOfItsOwn {}
