package org.tongqu.portal.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.text.Texts;
import org.tongqu.workflow.CaseDiagram;
import org.tongqu.workflow.Subject;

/** Shows the course of reviews to those whose matter it is. */
@ApplicationScoped
@Transactional
public class ReviewCourse {

    private static final String READ = "case.read";

    private CaseFiles files;
    private SubjectLinks links;
    private CaseDiagram diagrams;
    private Texts texts;

    protected ReviewCourse() {} // for CDI proxies

    @Inject
    public ReviewCourse(CaseFiles files, SubjectLinks links, CaseDiagram diagrams, Texts texts) {
        this.files = files;
        this.links = links;
        this.diagrams = diagrams;
        this.texts = texts;
    }

    /**
     * The reviews of an object.
     *
     * @throws CaseNotFound if there never was one or the caller is not on one of its sides
     */
    @Needs(READ)
    public CaseFile get(String kind, String id) {
        return files.of(readable(kind, id)).orElseThrow(() -> new CaseNotFound(kind, id));
    }

    /** Where the latest review of an object stands, as an inline SVG picture. */
    @Needs(READ)
    public Optional<String> diagram(String kind, String id, Locale language) {
        return diagrams.svg(readable(kind, id), new DiagramWords(texts, language));
    }

    private Subject readable(String kind, String id) {
        Subject subject;
        try {
            subject = new Subject(kind, id);
        } catch (IllegalArgumentException malformed) {
            throw new CaseNotFound(String.valueOf(kind), String.valueOf(id));
        }
        if (!links.require(subject).insider()) {
            throw new CaseNotFound(kind, id);
        }
        return subject;
    }
}
