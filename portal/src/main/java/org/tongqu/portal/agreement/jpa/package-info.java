/** Keeps agreements in the portal's schema. */
package org.tongqu.portal.agreement.jpa;
