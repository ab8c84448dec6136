/** The inbox and the page of one task on the screen. */
package org.tongqu.portal.review.ui;
