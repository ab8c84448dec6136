package org.tongqu.portal.delivery;

/**
 * What a buyer says of a new key.
 *
 * @param label what it is for, at most 60 characters
 * @param replaces number of a key of the same order that ends a day later; absent for none
 */
public record KeyDraft(String label, String replaces) {}
