/**
 * Store: what every feature's cellar shares: the data source, the migrations, JSON columns, running numbers, pages.
 *
 * <p>R1 One PostgreSQL, one JTA data source for portal, billing and Flowable.
 *
 * <p>R2 The schema is changed by migrations only, and they run before anything else starts.
 *
 * <p>Out of scope: queries of the features (their jpa packages), the schemas of billing and Flowable.
 */
package org.tongqu.portal.store;
