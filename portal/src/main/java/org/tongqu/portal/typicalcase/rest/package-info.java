/** The REST door of typical cases. */
package org.tongqu.portal.typicalcase.rest;
