/** Screens of journals and documents. */
package org.tongqu.portal.paper.ui;
