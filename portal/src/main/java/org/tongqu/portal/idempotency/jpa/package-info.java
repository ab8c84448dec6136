/** Idempotency keys in a table whose unique key makes parallel duplicates wait for one another. */
package org.tongqu.portal.idempotency.jpa;
