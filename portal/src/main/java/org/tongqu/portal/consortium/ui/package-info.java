/** The screens of consortia: the list, the public page and the members' room. */
package org.tongqu.portal.consortium.ui;
