package org.tongqu.search.elastic;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks through everything an index holds at one moment, in the order of the numbers, holding a portion at a time. */
final class StoredStates implements Iterator<StoredState>, AutoCloseable {

    private static final int PORTION = 2_000;
    private static final Time KEEP = Time.of(time -> time.time("5m"));
    private static final String FINGERPRINT = "fingerprint";

    private final ElasticConnection elastic;
    private String moment;
    private List<FieldValue> after = List.of();
    private Iterator<StoredState> portion = List.<StoredState>of().iterator();
    private boolean over;

    StoredStates(ElasticConnection elastic, String index) {
        this.elastic = elastic;
        this.moment = elastic.ask(client ->
                        client.openPointInTime(open -> open.index(index).keepAlive(KEEP)))
                .id();
    }

    @Override
    public boolean hasNext() {
        if (!portion.hasNext() && !over) {
            read();
        }
        return portion.hasNext();
    }

    @Override
    public StoredState next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return portion.next();
    }

    private void read() {
        SearchRequest request = SearchRequest.of(search -> {
            search.pit(pit -> pit.id(moment).keepAlive(KEEP))
                    .size(PORTION)
                    .version(true)
                    .trackTotalHits(total -> total.enabled(false))
                    .source(source -> source.fetch(false))
                    .docvalueFields(field -> field.field(FINGERPRINT))
                    .sort(sort -> sort.field(field -> field.field("id").order(SortOrder.Asc)));
            return after.isEmpty() ? search : search.searchAfter(after);
        });
        var response = elastic.ask(client -> client.search(request, Void.class));
        if (response.pitId() != null) {
            moment = response.pitId();
        }
        List<Hit<Void>> hits = response.hits().hits();
        over = hits.size() < PORTION;
        if (!hits.isEmpty()) {
            after = hits.get(hits.size() - 1).sort();
        }
        portion = hits.stream().map(StoredStates::state).iterator();
    }

    private static StoredState state(Hit<Void> hit) {
        JsonData print = hit.fields().get(FINGERPRINT);
        String first = print == null ? "" : print.toJson().asJsonArray().getString(0);
        return new StoredState(hit.id(), hit.version() == null ? 0 : hit.version(), first);
    }

    @Override
    public void close() {
        elastic.ask(client -> client.closePointInTime(close -> close.id(moment)));
    }
}
