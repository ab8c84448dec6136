package org.tongqu.portal.product;

import java.util.List;

/**
 * What a user may, must not and must do, in plain words.
 *
 * @param scenes codes of {@code themes} the product is meant for
 */
public record UsageTerms(List<String> allowed, List<String> forbidden, List<String> duties, List<String> scenes) {

    public static final UsageTerms NONE = new UsageTerms(null, null, null, null);

    public UsageTerms {
        allowed = allowed == null ? List.of() : List.copyOf(allowed);
        forbidden = forbidden == null ? List.of() : List.copyOf(forbidden);
        duties = duties == null ? List.of() : List.copyOf(duties);
        scenes = scenes == null ? List.of() : List.copyOf(scenes);
    }
}
