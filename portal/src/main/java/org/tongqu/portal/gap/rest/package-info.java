/** Gaps and proposals at the REST door. */
package org.tongqu.portal.gap.rest;
