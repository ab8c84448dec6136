package org.tongqu.portal.product;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.store.Json;

/** Terms of use the platform proposes for every product (platform rule); the provider may change them. */
@ApplicationScoped
public class StandardTerms {

    private Map<String, List<String>> terms = Map.of();

    @PostConstruct
    void load() {
        try (InputStream in = StandardTerms.class.getClassLoader().getResourceAsStream("product/standard-terms.json")) {
            terms = Json.mapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The proposed terms with the provider's own restrictions and scenes. */
    public UsageTerms with(List<String> forbidden, List<String> scenes) {
        return new UsageTerms(terms.get("allowed"), forbidden, terms.get("duties"), scenes);
    }
}
