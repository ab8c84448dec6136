package org.tongqu.portal.matching;

import java.util.Map;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;

/** Knows where the pages of found records are. */
public final class RecordPages {

    private static final Map<Kind, String> PAGES = Map.of(
            Kind.DEMAND, "demands/",
            Kind.PRODUCT, "products/",
            Kind.CASE, "cases/",
            Kind.RESOURCE, "resources/",
            Kind.CONSORTIUM, "consortia/",
            Kind.ORGANISATION, "organisations/");

    private RecordPages() {}

    /** The path of a record's page, without a leading slash. */
    public static String page(DocumentRef ref) {
        return ref.kind().equals(Kind.DOCUMENT) ? PaperDocuments.path(ref.id()) : PAGES.get(ref.kind()) + ref.id();
    }
}
