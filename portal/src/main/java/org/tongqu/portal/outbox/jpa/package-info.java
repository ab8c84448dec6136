/** The outbox table. */
package org.tongqu.portal.outbox.jpa;
