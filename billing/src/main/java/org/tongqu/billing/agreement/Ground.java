package org.tongqu.billing.agreement;

/** Why a part of a pool is as large as it is. */
public enum Ground {
    /** The members agreed on it for this pool. */
    AGREED,
    /** A rate of the pool. */
    RATE,
    /** Progressive rates over the bands of the pool. */
    BANDS,
    /** Raised to the minimum of the fee. */
    MINIMUM,
    /** Cut to the maximum of the fee. */
    MAXIMUM,
    /** Cut to what was left of the pool. */
    REST,
    /** A rate of what was left, towards an approved cost. */
    RECOVERY,
    /** Cut to what is not recovered yet of an approved cost. */
    RECOVERED,
    /** Quantity times the guided fee. */
    UNIT_FEE,
    /** Cut to quantity times the ceiling. */
    CEILING,
    /** Cut to what the receiver may still receive in the cycle. */
    PERMITTED,
    /** Beyond what the receiver may receive in the cycle. */
    BEYOND_PERMITTED,
    /** Guaranteed in full. */
    GUARANTEED,
    /** A proportional part of the guarantees, for which there was not enough. */
    GUARANTEE_CUT,
    /** By signed weight. */
    WEIGHT,
    /** By the weights of the bands of the year. */
    BAND_WEIGHT,
    /** By approved points. */
    POINTS,
    /** By signed weight, because nobody has points or contributed to a use. */
    FALLBACK,
    /** By the Shapley value. */
    SHAPLEY,
    /** Raised to the least of the member. */
    LEAST,
    /** Cut to the most of the member. */
    MOST,
    /** A proportional part of the leasts of all members, for which there was not enough. */
    SCARCE
}
