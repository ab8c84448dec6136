package org.tongqu.portal.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tongqu.portal.store.Page;
import org.tongqu.portal.store.Slice;
import org.tongqu.portal.store.Walk;
import org.tongqu.search.SearchDocument;
import org.tongqu.search.spi.DocumentSource;

/** One kind of record that is found in the box: how it gets into the index and how it is read back for a row. */
public interface RecordSource extends DocumentSource {

    /** The record as it stands now; empty if it is not, or no longer, for others to find. */
    Optional<SearchDocument> document(String id);

    /** The version of a record in whatever state; empty if it is gone or no longer readable. */
    OptionalLong version(String id);

    /** Numbers of the records whose documents carry the name of an organisation, step by step. */
    List<String> naming(Walk walk);

    /** Those of the records that the caller may read now, by number. */
    Map<String, FoundRecord> read(Collection<String> ids);

    /** Looks in the database for number and title, for the time in which the index is away. */
    Slice<FoundRecord> plain(PlainQuestion question, Page page);
}
