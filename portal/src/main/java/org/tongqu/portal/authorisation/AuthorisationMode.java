package org.tongqu.portal.authorisation;

/** How much an implementing body hands over at once; text {@code authorisation.mode.<NAME>}. */
public enum AuthorisationMode {
    /** 整体授权. */
    WHOLE,
    /** 分领域授权. */
    SECTOR,
    /** 依场景授权. */
    SCENARIO
}
