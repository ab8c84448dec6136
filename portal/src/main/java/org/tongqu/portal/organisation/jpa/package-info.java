/** Organisations in PostgreSQL. */
package org.tongqu.portal.organisation.jpa;
