/** The screens of data products: list, detail, the provider's own list and editor. */
package org.tongqu.portal.product.ui;
