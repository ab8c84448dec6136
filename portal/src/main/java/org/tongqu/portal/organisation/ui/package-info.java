/** The screens of organisations and of their people's accounts. */
package org.tongqu.portal.organisation.ui;
