/** The doors of delivery for programs: the gateway itself, keys of orders, services of providers. */
package org.tongqu.portal.delivery.rest;
