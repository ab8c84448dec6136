/**
 * Gap: what data the market lacks, by theme, mode of transport and region, and which public data could fill it.
 *
 * <p>R1 An unmet need comes from one of three sources: a data need of an open demand that no listed product serves, a text
 * that people looked for in vain, a wish of an organisation. Whether a need is unserved is decided by the rules of matching
 * alone.
 *
 * <p>R2 A need that belongs to several themes or modes counts once in each of their cells and once in every total. What
 * states no theme, mode or region stands under "unclassified"; nothing is left out.
 *
 * <p>R3 People are counted as the search log counts them: each visitor once a day for a text.
 *
 * <p>R4 Figures are public. The words behind them are not: searches are for those who may read the search log, wishes for
 * those who may read all wishes, needs for those who may read their demand.
 *
 * <p>R5 Demands are looked at again when the index has heard of a change, and all of them once a day; the figures say of
 * what time they are.
 *
 * <p>R6 A gap is strong if an open demand cannot do without the data, if two or more demands or organisations ask for it,
 * or if people looked for it in vain on three or more visitor days. For each strong gap there is a proposal: a public
 * data resource that names the data, for the next open data list or for authorised operation, or the statement that the
 * catalogue has none.
 *
 * <p>R7 A proposal is taken up or set aside by an officer, setting aside with a reason; it can be changed later. When its
 * gap is gone an undecided proposal goes with it; a decided one stays and says so.
 *
 * <p>Sources: policy items (五) open data list, (六) authorised operation, (十) precise supply-demand matching. The limits
 * of R6, the words by which texts are classified, and what is proposed for which list are platform rules 平台规则.
 *
 * <p>Out of scope: compiling the open data list and authorising (features resource and authorisation), posting demands
 * (feature demand).
 */
package org.tongqu.portal.gap;
