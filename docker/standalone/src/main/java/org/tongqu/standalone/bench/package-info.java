/**
 * Benchmarks of the running product, listed and run by ./bench.
 *
 * <p>Purpose: figures that can be measured again by anyone with one command and compared with what was promised.
 *
 * <ul>
 *   <li>R1. A benchmark measures the product as users start it, not a copy of it.
 *   <li>R2. A ratio's denominator is measured in the same run, on the same machine.
 *   <li>R3. Each result is one line: id, value, floor, what was measured against what; separated by tabs.
 *   <li>R4. A new benchmark is a class named in META-INF/services; those that need a million records are in the module
 *       {@code bench}.
 * </ul>
 *
 * <p>Out of scope: micro-benchmarks of single methods; keeping results over time.
 */
package org.tongqu.standalone.bench;
