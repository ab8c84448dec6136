/**
 * The pages of typical cases: the list and the case, for everybody.
 *
 * <p>R1 A case begins with the change that was reached.
 */
package org.tongqu.portal.typicalcase.ui;
