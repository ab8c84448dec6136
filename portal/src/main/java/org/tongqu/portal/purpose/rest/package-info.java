/** The REST door of use applications. */
package org.tongqu.portal.purpose.rest;
