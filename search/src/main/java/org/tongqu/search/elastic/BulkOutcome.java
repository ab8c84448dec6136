package org.tongqu.search.elastic;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Index.Refused;
import org.tongqu.search.Index.Written;

/** What became of the documents of a write, each counted once however many indexes there are. */
final class BulkOutcome {

    private final Set<DocumentRef> superseded = new HashSet<>();
    private final Map<DocumentRef, String> refused = new LinkedHashMap<>();

    void superseded(DocumentRef ref) {
        superseded.add(ref);
    }

    void refused(DocumentRef ref, String reason) {
        refused.putIfAbsent(ref, reason);
    }

    Written of(int documents) {
        superseded.removeAll(refused.keySet());
        return new Written(
                documents - superseded.size() - refused.size(),
                superseded.size(),
                refused.entrySet().stream()
                        .map(one -> new Refused(one.getKey(), one.getValue()))
                        .toList());
    }
}
