/** The marks of loaded demo parts. */
package org.tongqu.portal.demo.jpa;
