/** The REST door of the catalogue of public data resources. */
package org.tongqu.portal.resource.rest;
