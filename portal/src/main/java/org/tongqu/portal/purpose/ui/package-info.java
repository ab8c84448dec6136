/** The screens of use applications: the list, the page of one, and the application on the page of a product. */
package org.tongqu.portal.purpose.ui;
