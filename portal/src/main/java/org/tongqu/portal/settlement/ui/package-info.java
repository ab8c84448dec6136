/** The screens of settlements and statements, and what they add to invoices and to the room of a consortium. */
package org.tongqu.portal.settlement.ui;
