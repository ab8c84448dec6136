/** The screens of authorised operation: the public disclosure page. */
package org.tongqu.portal.authorisation.ui;
