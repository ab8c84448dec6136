package org.tongqu.search.matching;

import java.util.List;
import java.util.Objects;

/**
 * What matching knows of a product.
 *
 * @param id its number
 * @param name its name
 * @param summary what it is, in one or two sentences
 * @param fields names of the fields it delivers
 * @param scope where it belongs
 * @param offer on which terms it can be had
 */
public record ProductProfile(String id, String name, String summary, List<String> fields, Scope scope, Offer offer) {

    public ProductProfile {
        Objects.requireNonNull(id, "id");
        name = name == null ? "" : name;
        summary = summary == null ? "" : summary;
        fields = fields.stream().filter(Objects::nonNull).toList();
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(offer, "offer");
    }
}
