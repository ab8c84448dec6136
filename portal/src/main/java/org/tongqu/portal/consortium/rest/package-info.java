/** The REST door of consortia. */
package org.tongqu.portal.consortium.rest;
