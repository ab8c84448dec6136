/** Typical cases in PostgreSQL. */
package org.tongqu.portal.typicalcase.jpa;
