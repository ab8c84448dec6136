package org.tongqu.search.samples;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;

/** Breaks the rule that only one package talks to Elasticsearch. */
public class TalksToElasticsearch {

    public boolean ping(ElasticsearchClient client) throws IOException {
        return client.ping().value();
    }
}
