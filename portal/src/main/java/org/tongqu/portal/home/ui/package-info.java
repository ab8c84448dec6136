/** The home page and the workplace on the screen. */
package org.tongqu.portal.home.ui;
