/** Authorisation agreements in PostgreSQL. */
package org.tongqu.portal.authorisation.jpa;
