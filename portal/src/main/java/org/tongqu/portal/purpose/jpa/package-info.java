/** Keeps use applications in the portal's schema. */
package org.tongqu.portal.purpose.jpa;
