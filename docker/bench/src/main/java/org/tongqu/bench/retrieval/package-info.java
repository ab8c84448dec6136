/**
 * Evaluates search on judged collections.
 *
 * <p>Rules. R1: documents go through {@link org.tongqu.search.Index}, questions through
 * {@link org.tongqu.search.Finder}, as in the portal. R2: settings are compared by cross-validation, never query by
 * query. Out of scope: matching of demands and products.
 */
package org.tongqu.bench.retrieval;
