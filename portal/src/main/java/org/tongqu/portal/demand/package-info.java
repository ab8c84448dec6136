/**
 * Demand: scenario demands 场景需求 and the batches in which an authority publishes them.
 *
 * <p>R1 A demand belongs to one batch; the batch has an organiser (the authority that publishes), the demand a publisher
 * (the unit that needs the data). Officers of either side draft it.
 *
 * <p>R2 States change only along {@link org.tongqu.portal.demand.DemandStates} and {@link
 * org.tongqu.portal.demand.BatchStates}; the diagrams in {@code docs/states} are made from the same tables.
 *
 * <p>R3 A batch is published after somebody else than its submitter approved it; one returned demand does not hold up the
 * others, and comes back by a review of its own if the batch has gone on.
 *
 * <p>R4 Nobody outside the two sides sees a demand before its release; contacts are shown to signed-in people only.
 *
 * <p>R5 A wrong row of an imported spreadsheet is kept in the batch as an import issue until it is corrected or discarded.
 *
 * <p>R6 Statements of intent 响应意向 are sealed until responses close; before that only their number is known.
 *
 * <p>Weights, limits, proposed dates and the hour at which responses close are platform rules 平台规则. Source: policy item
 * (十) batches of scenario demands; 国办发〔2025〕37号 for the three sizes of scenarios.
 *
 * <p>Out of scope: matching with products, evaluation by experts, contracts.
 */
package org.tongqu.portal.demand;
