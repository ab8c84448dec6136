/** Keeps the keys of persons in the portal's schema. */
package org.tongqu.portal.signature.jpa;
