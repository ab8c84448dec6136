/** The REST door of the audit trail. */
package org.tongqu.portal.audit.rest;
