/**
 * The REST door of batches and demands.
 *
 * <p>R1 A demand is read and written in the same form, so that what was read can be changed and sent back.
 *
 * <p>R2 Decisions on whole batches are taken in the task inbox, not here; returning one demand is here.
 */
package org.tongqu.portal.demand.rest;
