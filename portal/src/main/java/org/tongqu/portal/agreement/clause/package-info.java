/**
 * The clause library: what the model contracts of an agreement may say, as templates of the platform.
 *
 * <p>R1 Each of the four model contract types (数据提供、数据委托处理服务、数据融合开发、数据中介服务) has its list of clauses in
 * a data file with version and source. The texts are templates of this platform in its own words, not the official model
 * texts.
 *
 * <p>R2 A mandatory clause is always part of an agreement; whoever says nothing of it takes it with its presets.
 *
 * <p>R3 Parameters lie within their bounds. The Chinese text with its parameters filled in is kept with the agreement, so
 * that later versions of the library do not touch it.
 *
 * <p>Out of scope: who agrees on what and when (package agreement), machine-readable rules of use (package policy).
 */
package org.tongqu.portal.agreement.clause;
