/** The screens of the platform's bank: statements with their intake, one statement with its lines and what they belong to. */
package org.tongqu.portal.bank.ui;
