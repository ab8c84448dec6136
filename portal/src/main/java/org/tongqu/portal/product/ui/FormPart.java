package org.tongqu.portal.product.ui;

import org.tongqu.portal.look.form.FormSection;
import org.tongqu.portal.product.ProductDraft;

/** One numbered section of the product form. */
interface FormPart {

    FormSection section();

    /** Shows what the provider wrote so far. */
    void fill(ProductDraft draft);

    /** Whether everything needed for a review is there. */
    boolean isComplete();

    /** Where the violations of this section lie: the beginnings of their field paths. */
    boolean concerns(String field);
}
