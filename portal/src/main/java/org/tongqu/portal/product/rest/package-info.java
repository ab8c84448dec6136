/** The REST door of data products. */
package org.tongqu.portal.product.rest;
