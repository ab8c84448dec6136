/**
 * Resource: the catalogue of public data resources 公共数据资源目录, as far as the marketplace needs it.
 *
 * <p>R1 An entry names its holder, its open and sharing attributes and the one way to get at the data: open, through
 * authorised operation, or by application.
 *
 * <p>R2 What is not open cannot have the access way "open".
 *
 * <p>R3 Only the holder writes its entries; everybody reads them.
 *
 * <p>Out of scope: surveying and collecting data (the catalogue system of the authority), products made of them (feature
 * product).
 *
 * <p>Sources: policy items (一), (四), (五); the three access ways follow the national registration platform.
 */
package org.tongqu.portal.resource;
