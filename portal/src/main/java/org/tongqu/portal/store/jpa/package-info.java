/** Running numbers in a counter table. */
package org.tongqu.portal.store.jpa;
