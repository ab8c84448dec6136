package org.tongqu.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongqu.bench.judged.UnreadableFile;
import org.tongqu.search.matching.ProductProfile;

class JudgedRecordsTest {

    @TempDir
    Path folder;

    @BeforeEach
    void records() throws IOException {
        write(
                "demands.json",
                "[{\"id\":\"D1\",\"title\":\"保通保畅\",\"dataNeeds\":[{\"name\":\"断面交通流\",\"mandatory\":true,"
                        + "\"updateFrequency\":\"001\"},{\"name\":\"天气\"}]},{\"id\":\"D2\"}]");
        write(
                "products.json",
                "[{\"id\":\"P1\",\"name\":\"断面接口\",\"transportMode\":\"ROAD\",\"themes\":[\"KEEP_OPEN\"],"
                        + "\"summary\":null,\"pricing\":{\"kind\":\"FREE\"},\"providerId\":\"X999\"},{\"id\":\"P2\"}]");
    }

    @Test
    void whatARecordDoesNotSayStaysEmpty() throws IOException {
        write("qrels.txt", "D1 0 P1 1\n");
        JudgedRecords records = read();
        assertThat(records.documents()).hasSize(4);
        assertThat(records.demands().get("D1").profile().needs()).hasSize(2);
        ProductProfile bare = records.products().get("P2").profile();
        assertThat(bare.name()).isEmpty();
        assertThat(bare.scope().modes()).isEmpty();
        assertThat(bare.offer().grade()).isEmpty();
        assertThat(records.products().get("P1").profile().summary()).isEmpty();
    }

    @Test
    void oneDirectionOfJudgementsServesBoth() throws IOException {
        write("qrels.txt", "D1 0 P1 2\nD2 0 P1 1\n");
        assertThat(read().productsOf().of("D1")).containsEntry("P1", 2);
        assertThat(read().demandsOf().of("P1")).containsEntry("D1", 2).containsEntry("D2", 1);
    }

    @Test
    void judgementsOfBothDirectionsAreKeptApart() throws IOException {
        write("qrels.txt", "D1 0 P1 2\nP1 0 D1 1\nP2 0 D1 1\n");
        assertThat(read().productsOf().byQuery().keySet()).containsExactly("D1");
        assertThat(read().demandsOf().byQuery().keySet()).containsExactly("P1", "P2");
    }

    @Test
    void aRecordWithoutIdIsRefusedByItsNumber() throws IOException {
        write("qrels.txt", "");
        write("products.json", "[{\"id\":\"P1\"},{\"name\":\"no id\"}]");
        assertThatThrownBy(this::read)
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("products.json, record 2: a record needs an id");
    }

    private JudgedRecords read() {
        return JudgedRecords.read(
                folder.resolve("demands.json"), folder.resolve("products.json"), folder.resolve("qrels.txt"));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
