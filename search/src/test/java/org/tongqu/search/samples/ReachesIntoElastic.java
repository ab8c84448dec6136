package org.tongqu.search.samples;

import org.tongqu.search.elastic.OpenRoom;

/** Breaks the rule that nobody reaches into the room of Elasticsearch. */
public class ReachesIntoElastic {

    public OpenRoom room() {
        return new OpenRoom();
    }
}
