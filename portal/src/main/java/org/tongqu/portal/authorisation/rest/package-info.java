/** The REST door of authorised operation. */
package org.tongqu.portal.authorisation.rest;
