/** Keeps settlements from before in the portal's schema. */
package org.tongqu.portal.settlement.jpa;
