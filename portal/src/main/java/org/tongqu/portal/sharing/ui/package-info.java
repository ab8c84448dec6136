/** The screens of share agreements, and what they add to the room of a consortium. */
package org.tongqu.portal.sharing.ui;
