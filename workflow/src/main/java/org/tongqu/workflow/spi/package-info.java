/**
 * What the workflow has to ask its surroundings, because it cannot be told in the command.
 *
 * <p>R1 {@link org.tongqu.workflow.spi.Candidates} says who may act; exactly one bean answers for a kind of subject.
 *
 * <p>R2 {@link org.tongqu.workflow.spi.ProcessAction} does what a process names; names are unique.
 *
 * <p>Out of scope: permissions on screens and resources (the portal checks them before it calls the workflow).
 */
package org.tongqu.workflow.spi;
