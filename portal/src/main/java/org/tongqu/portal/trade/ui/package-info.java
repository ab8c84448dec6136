/** The screens of orders and invoices, and the orders on the page of an agreement. */
package org.tongqu.portal.trade.ui;
