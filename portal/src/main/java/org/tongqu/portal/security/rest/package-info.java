/** The REST door of signing in: tokens for programs. */
package org.tongqu.portal.security.rest;
