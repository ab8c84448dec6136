/** The audit trail in an append-only table. */
package org.tongqu.portal.audit.jpa;
