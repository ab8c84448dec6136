/**
 * S1 to S5: how fast search and matching are on a million products and a hundred thousand demands.
 *
 * <p>Purpose: what the product adds to the engine is measured against the engine itself, in the same run.
 *
 * <ul>
 *   <li>R1. The product is started by {@code ./run} and asked through REST; records are loaded into its tables, the index
 *       is filled by its own rebuild.
 *   <li>R2. What the engine is asked for comparison was recorded between product and engine; nothing is written anew.
 *   <li>R3. Measured requests and their comparison alternate; which of the two comes first alternates too.
 *   <li>R4. Data once loaded are used again while sizes, seed and generator are the same.
 * </ul>
 *
 * <p>Out of scope: the quality of results ({@link org.tongqu.bench.retrieval}, {@link org.tongqu.bench.matching}).
 */
package org.tongqu.bench.scale;
