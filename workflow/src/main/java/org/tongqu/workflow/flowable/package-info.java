/**
 * The workflow on the Flowable engine.
 *
 * <p>R1 Nothing outside this package knows Flowable. Public here is only what the container or the expression language
 * must be able to call.
 *
 * <p>R2 A process definition consists of allow-listed elements, attributes and expressions only; everything else is refused
 * before the engine reads it.
 *
 * <p>R3 No variable is ever Java-serialised.
 *
 * <p>R4 Decisions on one case happen one after the other: the case row is locked until the transaction ends.
 *
 * <p>Out of scope: identity management, forms, mail, scripts and event registry of the engine; they are switched off.
 */
package org.tongqu.workflow.flowable;
