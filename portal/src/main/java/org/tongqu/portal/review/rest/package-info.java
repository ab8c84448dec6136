/** The REST door of the inbox. */
package org.tongqu.portal.review.rest;
