/** How pages look and behave in a browser: opened in a given look, checked for width, accessibility and keyboard. */
package org.tongqu.portal.it.look;
