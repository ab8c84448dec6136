/** Feedback at the REST door. */
package org.tongqu.portal.feedback.rest;
