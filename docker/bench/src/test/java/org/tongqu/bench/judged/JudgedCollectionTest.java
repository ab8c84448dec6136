package org.tongqu.bench.judged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.search.DocumentText;
import org.tongqu.search.Facet;
import org.tongqu.search.SearchDocument;

class JudgedCollectionTest {

    @TempDir
    Path folder;

    @Test
    void documentsQueriesAndJudgementsAreRead() throws IOException {
        write(
                "docs.jsonl",
                "{\"id\":\"a\",\"title\":\"断面交通流\",\"text\":\"一分钟粒度\",\"keywords\":[\"公路\",\"流量\"],"
                        + "\"fields\":\"断面编号,方向\",\"updateFrequency\":\"001\"}\n\n{\"id\":\"b\",\"text\":\"船舶定位\"}\n");
        write("queries_dev.tsv", "q1\t交通 流量\nq9\t没有判断\n");
        write("qrels_dev.txt", "q1 0 a 2\nq1 0 b 0\n");

        JudgedCollection collection = JudgedCollection.read(folder);

        assertThat(collection.queries()).containsOnly(java.util.Map.entry("q1", "交通 流量"));
        assertThat(collection.judgements().of("q1")).containsEntry("a", 2).containsEntry("b", 0);
        SearchDocument first = collection.documents().get(0);
        assertThat(first.text().title()).isEqualTo("断面交通流");
        assertThat(first.text().keywords()).containsExactly("公路", "流量");
        assertThat(first.text().names()).containsExactly("断面编号", "方向");
        assertThat(first.facets().of(Facet.UPDATE_FREQUENCY)).containsExactly("001");
        assertThat(collection.documents().get(1).text().body()).containsExactly("船舶定位");
    }

    @Test
    void whatARecordDoesNotSayIsNotGuessed() throws IOException {
        write("docs.jsonl", "{\"id\":\"a\",\"text\":\"船舶历史定位数据;呼号,航向\",\"keywords\":\"\",\"theme\":\"工业农业\"}\n");
        write("queries.tsv", "");
        write("qrels.txt", "");
        DocumentText text = JudgedCollection.read(folder).documents().get(0).text();
        assertThat(text.title()).isEmpty();
        assertThat(text.body()).containsExactly("船舶历史定位数据;呼号,航向");
        assertThat(text.keywords()).containsExactly("工业农业");
    }

    @Test
    void packedDocumentsAreReadAsTheyAre() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("docs.jsonl.gz")))) {
            out.write("{\"id\":\"a\",\"title\":\"甲\",\"text\":\"乙\"}".getBytes(StandardCharsets.UTF_8));
        }
        write("queries.tsv", "q1\t甲\n");
        write("qrels.txt", "q1\t0\ta\t1\n");
        assertThat(JudgedCollection.read(folder).documents()).hasSize(1);
    }

    @Test
    void whatIsWrongIsSaidWithFileAndLine() throws IOException {
        write("docs.jsonl", "{\"id\":\"a\"}\n{\"title\":\"no id\"}\n");
        assertThatThrownBy(() -> JudgedCollection.read(folder))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("docs.jsonl, line 2: a document needs an id");
        write("docs.jsonl", "{\"id\":\"a\"}\n");
        assertThatThrownBy(() -> JudgedCollection.read(folder)).hasMessageContaining("has no qrels");
        write("qrels.txt", "q1 a 1\n");
        assertThatThrownBy(() -> JudgedCollection.read(folder))
                .hasMessageContaining("qrels.txt, line 1", "four columns");
    }

    @Test
    void aRunIsReadAsItWasWritten() {
        var run = new RankedRun(java.util.Map.of("q1", List.of("b", "a"), "q2", List.of()));
        Path file = folder.resolve("runs/x.run");
        run.write(file, "x");
        assertThat(file).content().isEqualTo("q1 Q0 b 1 2 x\nq1 Q0 a 2 1 x\n");
        assertThat(RankedRun.read(file).of("q1")).containsExactly("b", "a");
        assertThat(RankedRun.read(file).of("q2")).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
