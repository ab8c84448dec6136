/** The container's door: who a request comes from, by bearer token (REST) or by session (screens). */
package org.tongqu.portal.security.http;
