package org.tongqu.portal.review;

/** Leads from the subject of a case to the object it stands for; one CDI bean per kind of subject. */
public interface SubjectLink {

    /** The kind of subject, for example {@code demand-batch}. */
    String kind();

    /**
     * The object behind a subject.
     *
     * @throws org.tongqu.portal.problem.Refusal of kind NOT_FOUND if there is none or the caller must not know of it
     */
    SubjectFacts of(String id);
}
