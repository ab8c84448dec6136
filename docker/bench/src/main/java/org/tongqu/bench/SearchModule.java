package org.tongqu.bench;

import io.smallrye.config.inject.ConfigProducer;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.tongqu.search.Finder;
import org.tongqu.search.Index;
import org.tongqu.search.matching.Matchmaker;
import org.tongqu.standalone.EmbeddedElasticsearch;
import org.tongqu.standalone.Folders;
import org.tongqu.standalone.FreePort;

/**
 * The product's search module with an Elasticsearch node of its own, which is gone when this is closed.
 *
 * <p>Settings are those of the portal ({@code tongqu.search.*}); the module reads them as MicroProfile Config.
 */
public final class SearchModule implements AutoCloseable {

    private static final int HEAP_MB = 1024;

    private final Path folder;
    private final EmbeddedElasticsearch node;
    private SeContainer container;

    private SearchModule(Path folder, EmbeddedElasticsearch node) {
        this.folder = folder;
        this.node = node;
    }

    /** Starts a node and the module in front of it. */
    public static SearchModule start(Map<String, String> settings) throws IOException {
        Path folder = Files.createTempDirectory("tongqu-bench-search");
        SearchModule module =
                new SearchModule(folder, EmbeddedElasticsearch.start(folder.resolve("node"), FreePort.any(), HEAP_MB));
        module.configure(settings);
        return module;
    }

    /** Starts the module anew with other settings on the same indexes. */
    public void configure(Map<String, String> settings) {
        if (container != null) {
            container.close();
        }
        var all = new TreeMap<>(settings);
        all.put("tongqu.search.url", node.url());
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("tongqu.search."));
        all.forEach(System::setProperty);
        container = SeContainerInitializer.newInstance()
                .disableDiscovery()
                .addPackages(true, Finder.class)
                .addBeanClasses(ConfigProducer.class)
                .initialize();
    }

    public Index index() {
        return container.select(Index.class).get();
    }

    public Finder finder() {
        return container.select(Finder.class).get();
    }

    public Matchmaker matchmaker() {
        return container.select(Matchmaker.class).get();
    }

    @Override
    public void close() throws IOException {
        if (container != null) {
            container.close();
        }
        node.stop();
        Folders.delete(folder);
    }
}
