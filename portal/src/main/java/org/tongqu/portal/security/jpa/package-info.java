/** Accounts and tokens in PostgreSQL. */
package org.tongqu.portal.security.jpa;
