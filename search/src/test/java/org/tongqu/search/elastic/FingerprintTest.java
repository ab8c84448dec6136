package org.tongqu.search.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.DocumentText;
import org.tongqu.search.DocumentVersion;
import org.tongqu.search.Facets;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

class FingerprintTest {

    @Test
    void theSameInAnotherVersionOrWithKeywordsInAnotherOrderIsTheSame() {
        assertThat(print(1, "桥梁", List.of("公路", "水路"))).isEqualTo(print(2, "桥梁", List.of("水路", "公路")));
    }

    @Test
    void whatSaysSomethingElseIsAnother() {
        assertThat(print(1, "桥梁", List.of("公路"))).isNotEqualTo(print(1, "隧道", List.of("公路")));
        assertThat(print(1, "桥梁", List.of("公路"))).isNotEqualTo(print(1, "桥梁", List.of("公", "路")));
        assertThat(print(1, "桥梁公路", List.of())).isNotEqualTo(print(1, "桥梁", List.of("公路")));
    }

    private static String print(long version, String title, List<String> keywords) {
        return Fingerprint.of(new SearchDocument(
                new DocumentVersion(new DocumentRef(Kind.PRODUCT, "DP-1"), version),
                new DocumentText(title, "", List.of(), keywords, List.of(), ""),
                Map.of(),
                Facets.NONE,
                new Listing("LISTED", Listing.PUBLIC, "O001", null, null)));
    }
}
