/** The tables of delivery. */
package org.tongqu.portal.delivery.jpa;
