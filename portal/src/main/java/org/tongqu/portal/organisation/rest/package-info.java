/** The REST door of organisations and accounts. */
package org.tongqu.portal.organisation.rest;
