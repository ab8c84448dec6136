/** The screens of delivery: sections on the pages of orders and products, and the list of calls. */
package org.tongqu.portal.delivery.ui;
