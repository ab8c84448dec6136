/** Notices over REST. */
package org.tongqu.portal.notice.rest;
