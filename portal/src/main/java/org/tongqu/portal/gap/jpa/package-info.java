/** What is unmet and what is proposed for it, in PostgreSQL. */
package org.tongqu.portal.gap.jpa;
