/** The REST door of payouts and of what is payable. */
package org.tongqu.portal.payout.rest;
