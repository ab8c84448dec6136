/** Gives the text bundles to Vaadin. */
package org.tongqu.portal.text.ui;
