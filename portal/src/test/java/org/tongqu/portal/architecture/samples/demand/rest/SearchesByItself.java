package org.tongqu.portal.architecture.samples.demand.rest;

import co.elastic.clients.elasticsearch.ElasticsearchClient;

/** Breaks: not even a door touches Elasticsearch. */
public class SearchesByItself {
    public ElasticsearchClient client;
}
