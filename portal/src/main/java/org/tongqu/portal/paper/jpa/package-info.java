/** Keeps in the schema of the portal which documents were handed out. */
package org.tongqu.portal.paper.jpa;
