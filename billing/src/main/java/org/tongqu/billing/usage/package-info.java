/**
 * Metering: records of use come in, are counted once, and are billed once.
 *
 * <ul>
 *   <li>R1. A record is known by source and event number; the same record again is counted as a duplicate, the same
 *       number with other content is refused with the numbers concerned.
 *   <li>R2. A batch is taken whole or not at all.
 *   <li>R3. A record belongs to an order that takes usage, is positive, and lies inside the order's term.
 *   <li>R4. Records are never changed; that one is billed is a second row that can exist only once.
 *   <li>R5. Late records are billed in the next invoice, in a line of the month in which they happened.
 *   <li>R6. A record may name the members whose resources it touched: they are content like its quantity, and only those
 *       can be named that share in the revenue of its month.
 * </ul>
 *
 * <p>Out of scope: measuring, rating, quotas.
 */
package org.tongqu.billing.usage;
