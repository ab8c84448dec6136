/** The screens of payouts: what is payable and the list, one payout with its steps, its persons and its journals. */
package org.tongqu.portal.payout.ui;
