/** Judgments, invitations and what was proposed, in PostgreSQL. */
package org.tongqu.portal.feedback.jpa;
