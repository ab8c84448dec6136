/** Demands, batches, import issues, statements and questions in PostgreSQL. */
package org.tongqu.portal.demand.jpa;
