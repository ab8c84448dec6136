/** Catalogue entries in PostgreSQL. */
package org.tongqu.portal.resource.jpa;
