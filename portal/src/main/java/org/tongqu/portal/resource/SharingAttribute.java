package org.tongqu.portal.resource;

/**
 * Whether government bodies may get the data 共享属性; text {@code resource.sharing.<NAME>}.
 *
 * <p>Source: 政务数据共享条例 (国务院令第809号).
 */
public enum SharingAttribute {
    UNCONDITIONAL,
    CONDITIONAL,
    NONE,
    /** Not government data. */
    NOT_APPLICABLE
}
