/**
 * The pages of demands and batches: list, detail and batch for everybody, the editor of batches and demands for officers.
 *
 * <p>R1 What a list shows stands in its address, so that it can be sent to somebody.
 *
 * <p>R2 A detail page begins with the change that is asked for, then the problem, then the data it takes.
 *
 * <p>R3 Another feature adds to the page of a demand by {@link org.tongqu.portal.demand.ui.DemandDetailSection}; matching
 * replaces the plain list of data needs by its coverage.
 */
package org.tongqu.portal.demand.ui;
