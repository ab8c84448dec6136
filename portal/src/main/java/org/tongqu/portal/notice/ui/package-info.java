/** Screens of notices. */
package org.tongqu.portal.notice.ui;
