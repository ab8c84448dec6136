/**
 * Makes products, demands and organisations in any number that look like those of real catalogues.
 *
 * <p>Purpose: search and matching are measured on as much as they promise to carry, not on sixty demo records.
 *
 * <ul>
 *   <li>R1. Everything follows from a seed and a number: the same ones give the same record, in any order.
 *   <li>R2. Words, lengths and codes are drawn from tables that were counted on real records; each table names its
 *       source.
 *   <li>R3. Names of places, organisations and persons are made up and say so (示例, places such as 甲辰市).
 *   <li>R4. A generated product fulfils the listing policies, a generated demand is open for responses.
 * </ul>
 *
 * <p>Out of scope: writing the records anywhere.
 */
package org.tongqu.bench.generator;
