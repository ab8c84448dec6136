/** Data products in PostgreSQL. */
package org.tongqu.portal.product.jpa;
