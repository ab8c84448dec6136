package org.tongqu.search.matching;

/**
 * Why a requirement got its verdict; a display text is made from the reason and the arguments of the finding.
 */
public enum Reason {
    /** The product names what is needed. Arguments: the product's words. */
    SUBJECT_NAMED,
    /** The product mentions a part of what is needed. Arguments: the product's words. */
    SUBJECT_MENTIONED,
    /** The product does not mention what is needed. No arguments. */
    SUBJECT_ABSENT,
    /** The same form. Argument: the form. */
    FORM_SAME,
    /** The wanted form can be made from the offered one. Arguments: wanted, offered. */
    FORM_DERIVABLE,
    /** Another form. Arguments: wanted, offered. */
    FORM_OTHER,
    /** The same frequency. Argument: the frequency. */
    FREQUENCY_SAME,
    /** Fresher than needed. Arguments: wanted, offered. */
    FREQUENCY_FRESHER,
    /** One step less fresh than needed. Arguments: wanted, offered. */
    FREQUENCY_STEP_SLOWER,
    /** Less fresh than needed. Arguments: wanted, offered. */
    FREQUENCY_SLOWER,
    /** Updated without a rhythm, so the needed freshness is not assured. Arguments: wanted, offered. */
    FREQUENCY_IRREGULAR,
    /** Not above the acceptable grade. Arguments: acceptable, offered. */
    GRADE_WITHIN,
    /** Above the acceptable grade. Arguments: acceptable, offered. */
    GRADE_ABOVE,
    /** Got the way that is expected. Arguments: expected access mode, source kind. */
    ACCESS_AS_EXPECTED,
    /** Open to everybody, which is more than is expected. Arguments: expected access mode, source kind. */
    ACCESS_OPEN,
    /** To be had, but in another way than expected. Arguments: expected access mode, source kind. */
    ACCESS_OTHER_WAY,
    /** Not to be had in a way that suits the demand. Arguments: expected access mode, source kind. */
    ACCESS_CLOSED,
    /** For anybody. No arguments. */
    AUDIENCE_ANYBODY,
    /** For public bodies, and the demand comes from one. No arguments. */
    AUDIENCE_PUBLIC_BODY,
    /** For public bodies only, and the demand does not come from one. No arguments. */
    AUDIENCE_EXCLUDED,
    /** The same area. Argument: the area. */
    REGION_SAME,
    /** The product covers the whole country. Arguments: the area of the demand, national. */
    REGION_NATIONAL,
    /** The demand is national, the product covers one area of it. Arguments: national, the area. */
    REGION_PART,
    /** Another area. Arguments: of the demand, of the product. */
    REGION_OTHER,
    /** At least one mode, theme or field in common. Arguments: the common ones. */
    SHARED,
    /** The demand or the product joins several modes. Arguments: those of the product. */
    MODE_JOINED,
    /** Nothing in common. Arguments: those of the product. */
    OTHER,
    /** A record does not say. No arguments. */
    UNSTATED
}
