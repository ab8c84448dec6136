/** Keeps cancellations of orders in the portal's schema. */
package org.tongqu.portal.cancellation.jpa;
