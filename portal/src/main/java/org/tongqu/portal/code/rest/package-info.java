/** The REST door of the code tables. */
package org.tongqu.portal.code.rest;
