package org.tongqu.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.bench.Steps;
import org.tongqu.bench.generator.Sizes;
import org.tongqu.standalone.StartFailure;

class ScalePartsTest {

    private static final Sizes SIZES = new Sizes(2_000, 200, 1);

    @TempDir
    Path folder;

    @Property(tries = 100)
    void aPercentileIsOneOfTheTimesAndThatShareDoesNotExceedIt(
            @ForAll @Size(min = 1, max = 600) List<@IntRange(min = 1, max = 1_000) Integer> millis,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        Latencies latencies = new Latencies();
        millis.forEach(each -> latencies.add(each * 1_000_000L));
        double found = latencies.percentile(percent);
        assertThat(millis).contains((int) found);
        long within = millis.stream().filter(each -> each <= found).count();
        long below = millis.stream().filter(each -> each < found).count();
        assertThat(within * 100.0 / millis.size()).isGreaterThanOrEqualTo(percent);
        assertThat(below * 100.0 / millis.size()).isLessThan(percent);
    }

    @Test
    void theSeventhOfAHundredTimesIsTheSeventhPercentile() {
        Latencies latencies = new Latencies();
        for (int each = 1; each <= 100; each++) {
            latencies.add(each * 1_000_000L);
        }
        assertThat(latencies.percentile(7)).isEqualTo(7.0);
    }

    @Test
    void whatIsAskedInTheBackgroundMeanwhileBelongsToNoRequest() {
        Recorded page = recorded("/products/_search", "{\"size\":20}");
        Recorded titles = recorded("/products/_search", "{\"size\":5}");
        Recorded round = recorded("/demands/_msearch", "one");
        Recorded next = recorded("/demands/_msearch", "two");
        List<Recorded> first = List.of(round, page, page, titles);
        List<Recorded> second = List.of(
                recorded("/products/_search", "{\"size\":20}"), next, recorded("/products/_search", "{\"size\":5}"));
        assertThat(Recorded.inBoth(first, second))
                .extracting(Recorded::path, request -> new String(request.body(), StandardCharsets.UTF_8))
                .containsExactly(
                        tuple("/products/_search", "{\"size\":20}"), tuple("/products/_search", "{\"size\":5}"));
    }

    private static Recorded recorded(String path, String body) {
        return new Recorded("POST", path, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsKeepTabsLineEndsAndMissingValuesApart() {
        CopyText text = new CopyText();
        text.row(Arrays.asList("a\tb\\c\nd", null, 1, true, List.of("x\"y"), Map.of("k", 1)));
        assertThat(text.taken()).isEqualTo("a\\tb\\\\c\\nd\t\\N\t1\ttrue\t[\"x\\\\\"y\"]\t{\"k\":1}\n");
        assertThat(text.taken()).isEmpty();
    }

    @Test
    void recordedBulksAreAddressedToAnotherIndexAndTheirDocumentsStayAsTheyAre() throws IOException {
        String document = "{\"title\":\"{\\\"_index\\\":\\\"tongqu-product-v1-w\\\"}\", \"n\" : 1.0}";
        String product = "{\"index\":{\"_id\":\"DP-1\",\"_index\":\"tongqu-product-v2-w\",\"require_alias\":true,"
                + "\"version\":7,\"version_type\":\"external_gte\"}}\n" + document + "\n";
        String demand = product.replace("tongqu-product-v2-w", "tongqu-demand-v2-w");
        Path file = folder.resolve("bulks");
        try (BulkFile bulks = BulkFile.write(file)) {
            for (String body : List.of(product, demand, product + product)) {
                bulks.keep(new Recorded("POST", "/_bulk", Map.of(), body.getBytes(StandardCharsets.UTF_8)));
            }
        }
        List<String> read = new ArrayList<>();
        long bytes = BulkFile.read(file, body -> read.add(new String(body, StandardCharsets.UTF_8)));
        String expected = "{\"index\":{\"_id\":\"DP-1\",\"_index\":\"" + BulkFile.INDEX
                + "\",\"version\":7,\"version_type\":\"external_gte\"}}\n" + document + "\n";
        assertThat(read).containsExactly(expected, expected + expected);
        assertThat(bytes).isEqualTo(3L * expected.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void theRecorderPassesEverythingOnAndRemembersSearches() throws IOException {
        HttpServer engine = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        engine.createContext("/", exchange -> {
            byte[] said = ("{\"asked\":\"" + exchange.getRequestURI() + " "
                            + exchange.getRequestBody().readAllBytes().length + "\"}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-elastic-product", "Elasticsearch");
            exchange.sendResponseHeaders(
                    exchange.getRequestURI().getPath().endsWith("missing") ? 404 : 200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        engine.start();
        try (Recorder recorder =
                Recorder.before("http://127.0.0.1:" + engine.getAddress().getPort())) {
            Door door = Door.at(recorder.url());
            List<Recorded> bulks = new ArrayList<>();
            recorder.bulksTo(bulks::add);
            assertThat(door.post("/a,b/_search?typed_keys=true", Map.of("size", 1))
                            .path("asked")
                            .asText())
                    .isEqualTo("/a,b/_search?typed_keys=true 10");
            door.post("/_bulk", Map.of());
            door.get("/_count");
            assertThatThrownBy(() -> door.get("/missing"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("404");

            List<Recorded> searches = recorder.searches();
            assertThat(searches).singleElement().satisfies(search -> {
                assertThat(search.path()).isEqualTo("/a,b/_search?typed_keys=true");
                assertThat(new String(search.body(), StandardCharsets.UTF_8)).isEqualTo("{\"size\":1}");
                assertThat(search.headers()).containsKeys("Content-type", "Accept");
            });
            assertThat(bulks).hasSize(1);
            assertThat(recorder.searches()).isEmpty();
            assertThat(door.timed(searches.get(0))).isPositive();
        } finally {
            engine.stop(0);
        }
    }

    @Test
    void loadedDataAreUsedAgainOnlyForTheSameRecords() throws IOException {
        LoadedData data = new LoadedData(folder.resolve("data"), SIZES);
        assertThat(data.loaded()).isFalse();
        data.clear();
        data.beginLoad();
        assertThat(data.loaded()).isFalse();
        data.endLoad();
        assertThat(data.loaded()).isTrue();
        assertThat(new LoadedData(data.folder(), new Sizes(2_000, 201, 1)).loaded())
                .isFalse();
        assertThat(data.preparedBy()).isEmpty();
        Files.createFile(data.bulks());
        data.prepared("5/abc");
        assertThat(data.preparedBy()).isEqualTo("5/abc");
        assertThat(data.loaded()).isTrue();
        data.clear();
        assertThat(data.loaded()).isFalse();
        assertThat(data.folder()).isEmptyDirectory();
        data.delete();
        assertThat(data.folder()).doesNotExist();
    }

    @Test
    void aFolderWithSomethingElseIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("precious"), "");
        LoadedData data = new LoadedData(folder, SIZES);
        assertThatThrownBy(data::clear).isInstanceOf(StartFailure.class).hasMessageContaining("another --data");
        assertThat(folder.resolve("precious")).exists();
    }

    @Test
    void tooLittleDiskIsSaidBeforeAnythingIsLoaded() {
        assertThat(Room.disk(new Sizes(1_000_000, 100_000, 1))).isBetween(15L << 30, 25L << 30);
        Sizes huge = new Sizes(5_000_000, 5_000_000, 1);
        assertThat(Room.disk(huge)).isGreaterThan(Room.disk(SIZES));
    }

    @Test
    void theRawIndexHasTheLayoutOfTheProductsWithoutItsIdentity() throws IOException {
        var index = new ObjectMapper()
                .readTree(
                        "{\"aliases\":{},\"mappings\":{\"dynamic\":\"strict\"},\"settings\":{\"index\":{"
                                + "\"number_of_shards\":\"1\",\"refresh_interval\":\"1s\",\"uuid\":\"u\",\"creation_date\":\"1\"}}}");
        assertThat(RawBulk.layout(index))
                .hasToString("{\"settings\":{\"index\":{\"number_of_shards\":\"1\",\"refresh_interval\":\"1s\"}},"
                        + "\"mappings\":{\"dynamic\":\"strict\"}}");
    }

    @Test
    void theComparisonAsksBothAndTellsNoTabs() throws IOException {
        HttpServer both = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        List<String> order = new ArrayList<>();
        both.createContext("/", exchange -> {
            order.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        both.start();
        try {
            Door door = Door.at("http://127.0.0.1:" + both.getAddress().getPort());
            Asked asked = new Asked(
                    "short", "/product", List.of(new Recorded("POST", "/engine", Map.of(), new byte[] {'{', '}'})));
            Comparison comparison = Comparison.of(
                    List.of(asked),
                    2,
                    door,
                    door,
                    new Steps(new java.io.PrintStream(new java.io.ByteArrayOutputStream())));
            assertThat(order).containsExactly("/product", "/engine", "/product", "/engine", "/engine", "/product");
            assertThat(comparison.all().product().count()).isEqualTo(2);
            assertThat(comparison.table()).contains("short", "p99").doesNotContain("\t");
        } finally {
            both.stop(0);
        }
    }
}
