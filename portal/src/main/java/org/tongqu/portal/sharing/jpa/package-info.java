/** Keeps negotiations of share agreements in the portal's schema. */
package org.tongqu.portal.sharing.jpa;
