/** The screens of the catalogue of public data resources. */
package org.tongqu.portal.resource.ui;
