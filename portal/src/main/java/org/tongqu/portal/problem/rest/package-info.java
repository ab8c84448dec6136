/** Maps every failure to problem+json (RFC 9457), in the reader's language; the only place that knows status codes. */
package org.tongqu.portal.problem.rest;
