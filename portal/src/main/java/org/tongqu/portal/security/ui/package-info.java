/** The screens' door: signing in and out, and the check before every page. */
package org.tongqu.portal.security.ui;
