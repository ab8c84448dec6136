/** The screens of the audit trail, and the history that every object's page shows. */
package org.tongqu.portal.audit.ui;
