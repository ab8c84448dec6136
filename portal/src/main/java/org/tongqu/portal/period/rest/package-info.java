/** The REST door of the months of the ledger. */
package org.tongqu.portal.period.rest;
