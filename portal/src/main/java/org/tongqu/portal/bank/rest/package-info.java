/** The REST door of the platform's bank: its account, its statements, their lines. */
package org.tongqu.portal.bank.rest;
