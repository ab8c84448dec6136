package org.tongqu.search;

import java.util.List;
import org.tongqu.search.analysis.Passage;

/**
 * One document that was found.
 *
 * @param ref which
 * @param score relative strength within this result; says nothing across results and is no percentage
 * @param title its title with the hits marked
 * @param passages stretches of its summary, content, names and organisation that show hits, best first, at most three
 */
public record Hit(DocumentRef ref, double score, Passage title, List<Passage> passages) {

    public Hit {
        passages = List.copyOf(passages);
    }
}
