/** Cancellations on the page of an order. */
package org.tongqu.portal.cancellation.ui;
