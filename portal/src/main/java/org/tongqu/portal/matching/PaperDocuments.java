package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.shell.InfoPage;
import org.tongqu.portal.text.Languages;
import org.tongqu.portal.text.Texts;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facet;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/** Says notices of batches and pages of information in the words of the search module. */
@ApplicationScoped
public class PaperDocuments {

    private static final String PAGE = "info-";

    private Texts texts;
    private Organisations organisations;

    protected PaperDocuments() {} // for CDI proxies

    @Inject
    public PaperDocuments(Texts texts, Organisations organisations) {
        this.texts = texts;
        this.organisations = organisations;
    }

    /** The notice of a released batch, with what came of it. */
    SearchDocument document(DemandBatch batch) {
        String organiser =
                organisations.find(batch.organiserId()).map(Organisation::name).orElse("");
        DocumentText text = new DocumentText(
                batch.name(), batch.notice(), List.of(batch.summary()), List.of(batch.id()), List.of(), organiser);
        Facets facets = Facets.NONE
                .with(Facet.BATCH, batch.id())
                .with(Facet.STATUS, batch.status().name())
                .with(Facet.OWNER, batch.organiserId());
        Listing listing = new Listing(
                        batch.status().name(),
                        Listing.PUBLIC,
                        batch.organiserId(),
                        batch.publishOn(),
                        batch.responseDeadline())
                .updatedOn(batch.publishOn());
        return document(batch.noticeId(), version(batch), text, Map.of(), facets, listing);
    }

    private long version(DemandBatch batch) {
        int named = organisations
                .find(batch.organiserId())
                .map(Organisation::version)
                .orElse(0);
        return (long) batch.version() + named;
    }

    /** The pages of information in the order of their numbers; they change with the product only. */
    List<SearchDocument> pages() {
        return Arrays.stream(InfoPage.values())
                .map(this::document)
                .sorted(Comparator.comparing(page -> page.ref().id()))
                .toList();
    }

    /** The path of a page of information, without a leading slash; that of a batch otherwise. */
    static String path(String id) {
        return DemandBatch.ofNotice(id)
                .map(batch -> "batches/" + batch)
                .orElseGet(() -> "info/" + id.substring(PAGE.length()));
    }

    private SearchDocument document(InfoPage page) {
        Map<String, DocumentText> translations = Map.of(
                Languages.ZH_TW.toLanguageTag(), text(page, Languages.ZH_TW),
                Languages.EN.toLanguageTag(), text(page, Languages.EN));
        Listing listing = new Listing("", Listing.PUBLIC, "", null, null);
        return document(PAGE + page.key(), 1, text(page, Languages.ZH_CN), translations, Facets.NONE, listing);
    }

    private DocumentText text(InfoPage page, Locale language) {
        List<String> paragraphs = texts.text(language, page.textKey()).lines().toList();
        return new DocumentText(texts.text(language, page.titleKey()), "", paragraphs, List.of(), List.of(), "");
    }

    private static SearchDocument document(
            String id,
            long version,
            DocumentText text,
            Map<String, DocumentText> translations,
            Facets facets,
            Listing listing) {
        DocumentVersion state = new DocumentVersion(new DocumentRef(Kind.DOCUMENT, id), version);
        return new SearchDocument(state, text, translations, facets, listing);
    }
}
