/** The REST door of share agreements and of the negotiations that lead to them. */
package org.tongqu.portal.sharing.rest;
