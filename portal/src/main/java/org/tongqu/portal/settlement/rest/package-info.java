/** The REST door of share agreements, settlements and statements. */
package org.tongqu.portal.settlement.rest;
