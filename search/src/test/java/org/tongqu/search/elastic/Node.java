package org.tongqu.search.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.tongqu.search.Finder;
import org.tongqu.search.Index;
import org.tongqu.search.Suggester;
import org.tongqu.search.matching.CandidateSource;
import org.tongqu.search.semantic.Semantics;
import org.tongqu.search.spi.DocumentSource;
import org.tongqu.search.spi.Popularity;
import org.tongqu.standalone.EmbeddedElasticsearch;
import org.tongqu.standalone.Folders;
import org.tongqu.standalone.FreePort;

/** One real Elasticsearch node for all integration tests of a run; each test gets an installation of its own in it. */
public final class Node implements ParameterResolver {

    private static final AtomicInteger INSTALLATIONS = new AtomicInteger();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EmbeddedElasticsearch.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Running.class).node;
    }

    /** A fresh installation: its own prefix in the node, so its own indexes. */
    static Installation installation(EmbeddedElasticsearch node, DocumentSource... sources) {
        return installation(node, new Semantics("off"), Ranking.platform(), sources);
    }

    /** As {@link #installation(EmbeddedElasticsearch, DocumentSource...)}, with other settings. */
    static Installation installation(
            EmbeddedElasticsearch node, Semantics semantics, Ranking ranking, DocumentSource... sources) {
        String prefix = "it" + INSTALLATIONS.incrementAndGet();
        return new Installation(node.url(), prefix, semantics, ranking, sources);
    }

    /** As {@link #installation(EmbeddedElasticsearch, DocumentSource...)}, with documents that visitors open. */
    static Installation installation(EmbeddedElasticsearch node, Popularity opened, DocumentSource... sources) {
        String prefix = "it" + INSTALLATIONS.incrementAndGet();
        return new Installation(node.url(), prefix, new Semantics("off"), Ranking.platform(), opened, sources);
    }

    /** As {@link #installation(EmbeddedElasticsearch, DocumentSource...)}, reached by other settings. */
    static Installation secured(Map<String, String> settings, DocumentSource... sources) {
        IndexNames names = new IndexNames("it" + INSTALLATIONS.incrementAndGet());
        return new Installation(
                ElasticSettings.of(settings),
                names,
                new Semantics("off"),
                Ranking.platform(),
                documents -> Map.of(),
                sources);
    }

    /** The module wired up as CDI would. */
    static final class Installation implements AutoCloseable {

        final ElasticConnection connection;
        final IndexNames names;
        final IndexCatalogue catalogue;
        final Index index;
        final Finder finder;
        final Suggester suggester;
        final CandidateSource candidates;

        Installation(String url, String prefix, Semantics semantics, Ranking ranking, DocumentSource... sources) {
            this(url, prefix, semantics, ranking, documents -> Map.of(), sources);
        }

        Installation(
                String url,
                String prefix,
                Semantics semantics,
                Ranking ranking,
                Popularity opened,
                DocumentSource... sources) {
            this(ElasticSettings.of(Map.of("url", url)), new IndexNames(prefix), semantics, ranking, opened, sources);
        }

        private Installation(
                ElasticSettings settings,
                IndexNames prefixed,
                Semantics semantics,
                Ranking ranking,
                Popularity opened,
                DocumentSource... sources) {
            connection = new ElasticConnection(settings);
            names = prefixed;
            catalogue = new IndexCatalogue(connection, names, semantics);
            index = new ElasticIndex(
                    connection,
                    catalogue,
                    new BulkWriter(connection, names, semantics, opened),
                    new IndexComparing(connection, catalogue),
                    Arrays.asList(sources));
            finder = new ElasticFinder(connection, names, ranking, new Neighbours(connection, names, semantics));
            candidates = new ElasticCandidates(connection, names, ranking);
            HitCounts counts = new HitCounts(connection, ranking);
            suggester = new ElasticSuggester(connection, names, counts, new Respelling(connection, counts));
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    private static final class Running implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        private final Path home;
        private final EmbeddedElasticsearch node;

        Running() {
            try {
                home = Files.createTempDirectory("tongqu-search-it");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            node = EmbeddedElasticsearch.start(home.resolve("node"), FreePort.any());
        }

        @Override
        public void close() throws IOException {
            node.stop();
            Folders.delete(home);
        }
    }
}
