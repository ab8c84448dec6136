package org.tongqu.search.matching;

/**
 * What a demand asks of a product.
 *
 * <p>The arguments of a {@link Finding} are words of the records for {@link #SUBJECT} and codes of the table of the
 * requirement for all others: first what the demand asks, then what the product states.
 */
public enum Requirement {
    /** The product is about the data that is needed. */
    SUBJECT,
    /** Form in which the data comes. */
    DELIVERY_FORM,
    /** How fresh the data is. */
    UPDATE_FREQUENCY,
    /** How sensitive the data is. */
    GRADE,
    /** Lawful way to get the data. */
    ACCESS,
    /** Whether the demanding side may have the product at all. */
    AUDIENCE,
    /** Area that the data covers. */
    REGION,
    /** Mode of transport. */
    MODE,
    /** Policy theme. */
    THEME,
    /** Business field. */
    FIELD
}
