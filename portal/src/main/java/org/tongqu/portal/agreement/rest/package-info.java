/** The REST door of agreements. */
package org.tongqu.portal.agreement.rest;
