package org.tongqu.search.elastic;

/** Breaks the rule that nothing in the room of Elasticsearch is public. */
public class OpenRoom {}
