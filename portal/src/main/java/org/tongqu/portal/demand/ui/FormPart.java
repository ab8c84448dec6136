package org.tongqu.portal.demand.ui;

import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandDraftBuilder;
import org.tongqu.portal.look.form.FieldErrors;
import org.tongqu.portal.look.form.FormSection;

/** One numbered section of the form of a demand. */
interface FormPart {

    FormSection section();

    /** Shows what was written so far. */
    void fill(DemandDraft draft);

    /** Writes what stands in the section into the draft. */
    void write(DemandDraftBuilder draft);

    /** Whether everything needed for a submission is there. */
    boolean isComplete();

    /** Whether a violation of this field lies in the section. */
    boolean concerns(String field);

    /** Lets violations find the inputs of the section. */
    void bindTo(FieldErrors errors);
}
