package org.tongqu.search.elastic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.tongqu.search.Index.Rebuilt;
import org.tongqu.search.Index.Refused;
import org.tongqu.search.Index.Written;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.SearchUnavailable;
import org.tongqu.search.elastic.BulkWriter.Begun;
import org.tongqu.search.spi.DocumentSource;

/**
 * Fills a new index from its source, a portion at a time, and gives a busy Elasticsearch time to breathe.
 *
 * <p>While a portion is written the next one is read and prepared: both are about the same amount of work.
 */
final class IndexFilling {

    private static final System.Logger LOG = System.getLogger(IndexFilling.class.getName());

    /** How often a portion is sent again before the rebuild is given up, and the first pause, which doubles. */
    private static final int TRIES = 5;

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final BulkWriter writer;
    private final String index;
    private final List<Refused> refused = new ArrayList<>();
    private long documents;
    private UnderWay underWay;

    /** A portion that was sent. */
    private record UnderWay(List<SearchDocument> portion, Begun begun) {}

    IndexFilling(BulkWriter writer, String index) {
        this.writer = writer;
        this.index = index;
    }

    void from(DocumentSource source) {
        try (Stream<SearchDocument> all = source.documents()) {
            var portion = new ArrayList<SearchDocument>(BulkWriter.BATCH);
            for (Iterator<SearchDocument> each = all.iterator(); each.hasNext(); ) {
                portion.add(each.next());
                if (portion.size() == BulkWriter.BATCH || !each.hasNext()) {
                    take(List.copyOf(portion));
                    portion.clear();
                }
            }
        }
        arrive();
    }

    /** How many documents the index took. */
    long documents() {
        return documents;
    }

    /** What it did not take, as far as that is named. */
    List<Refused> refused() {
        return refused;
    }

    private void take(List<SearchDocument> portion) {
        Begun begun = begin(portion);
        arrive();
        underWay = new UnderWay(portion, begun);
    }

    private Begun begin(List<SearchDocument> portion) {
        try {
            return writer.begin(portion, List.of(index));
        } catch (IndexGone dropped) {
            throw dropped;
        } catch (SearchUnavailable busy) {
            return () -> {
                throw busy;
            };
        }
    }

    /** Waits for the portion under way, if there is one. */
    private void arrive() {
        if (underWay == null) {
            return;
        }
        List<SearchDocument> portion = underWay.portion();
        Written written = written(underWay);
        underWay = null;
        documents += portion.size() - written.refused().size();
        written.refused().stream().limit(Rebuilt.MOST_REFUSED - refused.size()).forEach(refused::add);
    }

    private Written written(UnderWay sent) {
        try {
            return sent.begun().end();
        } catch (IndexGone dropped) {
            throw dropped;
        } catch (SearchUnavailable busy) {
            LOG.log(System.Logger.Level.DEBUG, "a portion for " + index + " is sent again", busy);
            LockSupport.parkNanos(PAUSE.toNanos());
            return patiently(sent.portion());
        }
    }

    private Written patiently(List<SearchDocument> portion) {
        Duration pause = PAUSE;
        for (int left = TRIES; ; left--) {
            try {
                return writer.put(portion, List.of(index));
            } catch (IndexGone dropped) {
                throw dropped;
            } catch (SearchUnavailable busy) {
                if (left == 0) {
                    throw busy;
                }
                LOG.log(System.Logger.Level.DEBUG, "a portion for " + index + " is sent again", busy);
                LockSupport.parkNanos(pause.toNanos());
                pause = pause.multipliedBy(2);
            }
        }
    }
}
