package org.tongqu.portal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.tongqu.portal.store.Json;

/** Reads the demo files. */
@ApplicationScoped
public class DemoFiles {

    /** The content of {@code demo/<name>}. */
    public JsonNode read(String name) {
        try (InputStream in = DemoFiles.class.getClassLoader().getResourceAsStream("demo/" + name)) {
            if (in == null) {
                throw new IOException("missing demo file " + name);
            }
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
