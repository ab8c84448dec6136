/** The REST door of orders, usage and invoices. */
package org.tongqu.portal.trade.rest;
