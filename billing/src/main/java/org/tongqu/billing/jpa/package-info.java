/**
 * The cellar: how billing is kept in PostgreSQL.
 *
 * <ul>
 *   <li>R1. The only package that touches the entity manager, SQL and JDBC. No rules, no events.
 *   <li>R2. Own schema {@code billing}, own migrations under {@code db/billing}, own persistence unit {@code billing}; no
 *       foreign key leads out of the schema.
 *   <li>R3. Everything runs on the connection of the entity manager, so that one transaction holds it all.
 *   <li>R4. A locked document is read again with all its parts, so that no decision is taken on what was read before.
 * </ul>
 *
 * <p>Out of scope: data sources and transactions, which the house provides.
 */
package org.tongqu.billing.jpa;
