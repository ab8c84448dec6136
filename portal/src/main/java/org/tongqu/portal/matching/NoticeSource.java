package org.tongqu.portal.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.demand.DemandBatches;
import org.tongqu.portal.matching.FoundRecord.Fact;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** What one reads on the portal: notices of released batches, and the pages of information. */
@ApplicationScoped
public class NoticeSource implements RecordSource {

    private DemandBatches batches;
    private PaperDocuments documents;
    private RecordWalks walks;

    protected NoticeSource() {} // for CDI proxies

    @Inject
    public NoticeSource(DemandBatches batches, PaperDocuments documents, RecordWalks walks) {
        this.batches = batches;
        this.documents = documents;
        this.walks = walks;
    }

    @Override
    public Kind kind() {
        return Kind.DOCUMENT;
    }

    /** Notices come first, since their numbers do. */
    @Override
    public Stream<SearchDocument> documents() {
        Stream<SearchDocument> notices = walks.documents(
                batches::walk, ids -> batches.released(ids).stream().map(documents::document));
        return Stream.concat(notices, documents.pages().stream());
    }

    @Override
    public Optional<SearchDocument> document(String id) {
        Optional<String> batch = DemandBatch.ofNotice(id);
        return batch.isPresent()
                ? batch.flatMap(this::released).map(documents::document)
                : documents.pages().stream()
                        .filter(page -> page.ref().id().equals(id))
                        .findFirst();
    }

    private Optional<DemandBatch> released(String batchId) {
        return batches.released(List.of(batchId)).stream().findFirst();
    }

    @Override
    public OptionalLong version(String id) {
        Optional<SearchDocument> document = document(id);
        return document.isPresent() ? OptionalLong.of(document.get().state().version()) : OptionalLong.empty();
    }

    @Override
    public List<String> naming(Walk walk) {
        return batches.walk(walk).stream().map(DemandBatch::noticeOf).toList();
    }

    @Override
    public Map<String, FoundRecord> read(Collection<String> ids) {
        List<String> wanted =
                ids.stream().flatMap(id -> DemandBatch.ofNotice(id).stream()).toList();
        Stream<FoundRecord> notices = batches.released(wanted).stream().map(NoticeSource::row);
        Stream<FoundRecord> pages = documents.pages().stream()
                .filter(page -> ids.contains(page.ref().id()))
                .map(NoticeSource::row);
        return Stream.concat(notices, pages)
                .collect(Collectors.toMap(found -> found.ref().id(), found -> found));
    }

    /** There are few of them; they have neither mode nor region. */
    @Override
    public Slice<FoundRecord> plain(PlainQuestion question, Page page) {
        List<FoundRecord> found = new ArrayList<>();
        if (!question.isNarrowed()) {
            RecordWalks.numbers(Walk.all(), batches::walk)
                    .flatMap(ids -> batches.released(ids).stream())
                    .map(NoticeSource::row)
                    .forEach(found::add);
            documents.pages().stream().map(NoticeSource::row).forEach(found::add);
            found.removeIf(row -> !question.isNamed(row.ref().id(), row.title()));
        }
        List<FoundRecord> rows = PlainQuestion.part(found, page.offset(), page.size());
        return new Slice<>(rows, found.size(), page);
    }

    private static FoundRecord row(DemandBatch batch) {
        return new FoundRecord(
                new DocumentRef(Kind.DOCUMENT, batch.noticeId()),
                batch.name(),
                batch.notice(),
                "",
                batch.organiserId(),
                List.of(Fact.text("matching.found.notice")));
    }

    private static FoundRecord row(SearchDocument page) {
        return new FoundRecord(
                page.ref(),
                page.text().title(),
                page.text().body().get(0),
                "",
                "",
                List.of(Fact.text("matching.found.page")));
    }
}
