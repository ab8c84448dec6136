/** The REST door of search and matching. */
package org.tongqu.portal.matching.rest;
