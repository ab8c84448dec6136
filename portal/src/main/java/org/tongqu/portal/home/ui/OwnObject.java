package org.tongqu.portal.home.ui;

import org.tongqu.portal.look.StatusChip;

/**
 * An object of the caller's organisation.
 *
 * @param id its business number
 * @param title its name as written
 * @param path the path of its page
 * @param kind what it is, in the reader's language
 * @param status where it stands
 * @param news the latest about it, in one line; may be empty
 */
record OwnObject(String id, String title, String path, String kind, StatusChip status, String news) {}
