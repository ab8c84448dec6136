/** What was searched for and opened, in PostgreSQL. */
package org.tongqu.portal.matching.jpa;
