/** Notices, marks of reading and told causes in PostgreSQL. */
package org.tongqu.portal.notice.jpa;
