/** The screens of agreements: the list, the page of one, and the proposal on the page of a product. */
package org.tongqu.portal.agreement.ui;
