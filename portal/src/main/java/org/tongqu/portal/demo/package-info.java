/**
 * Demo: fictional (示例) data for a first look, loaded once, each reference checked.
 *
 * <p>R1 Nothing is loaded unless {@code tongqu.demo} is true and the database has not been loaded before.
 *
 * <p>R2 A line that cannot be loaded is reported, with the reason, and does not stop the others.
 *
 * <p>R3 A part is loaded in one transaction: after a crash it is loaded again as a whole.
 *
 * <p>Out of scope: the content of the data ({@code demo/*.json}), data of real operation.
 */
package org.tongqu.portal.demo;
