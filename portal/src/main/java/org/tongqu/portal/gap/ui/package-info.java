/** The map of gaps and the proposals as pages. */
package org.tongqu.portal.gap.ui;
