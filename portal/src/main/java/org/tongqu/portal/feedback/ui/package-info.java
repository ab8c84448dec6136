/** Buttons and pages of feedback. */
package org.tongqu.portal.feedback.ui;
