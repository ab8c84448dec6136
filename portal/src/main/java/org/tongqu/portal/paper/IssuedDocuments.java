package org.tongqu.portal.paper;

import java.util.Optional;

/** Keeps which documents were handed out. */
public interface IssuedDocuments {

    /** Keeps the document unless one with its code is kept; says whether it is new. */
    boolean addOnce(IssuedDocument document);

    /** The document with a code. */
    Optional<IssuedDocument> find(String code);
}
