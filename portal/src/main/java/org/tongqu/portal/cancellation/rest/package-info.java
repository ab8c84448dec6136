/** The REST door of cancellations of orders. */
package org.tongqu.portal.cancellation.rest;
