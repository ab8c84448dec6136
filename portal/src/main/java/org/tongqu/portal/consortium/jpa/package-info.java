/** Consortia in PostgreSQL. */
package org.tongqu.portal.consortium.jpa;
