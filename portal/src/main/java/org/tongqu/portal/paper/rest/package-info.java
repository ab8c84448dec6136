/** The REST door of journals and documents. */
package org.tongqu.portal.paper.rest;
