/** The screens of the months of the ledger. */
package org.tongqu.portal.period.ui;
