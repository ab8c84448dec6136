package org.tongqu.bench.matching;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.tongqu.bench.judged.UnreadableFile;

/** A file with a JSON list of records. */
final class RecordFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RecordFile() {}

    /**
     * Reads all records by their id, in the order of the file.
     *
     * @throws UnreadableFile if it is no list of records, or a record has no id or something unreadable in it
     */
    static <T> Map<String, T> read(Path file, Function<JsonNode, T> record) {
        var records = new LinkedHashMap<String, T>();
        int number = 0;
        try {
            JsonNode list = JSON.readTree(file.toFile());
            if (!list.isArray()) {
                throw new IllegalArgumentException("not a list of records");
            }
            for (JsonNode each : list) {
                number++;
                String id = Field.text(each, "id");
                if (id.isEmpty()) {
                    throw new IllegalArgumentException("a record needs an id");
                }
                records.put(id, record.apply(each));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFile(file, "record " + number, e);
        }
        return Collections.unmodifiableMap(records);
    }
}
