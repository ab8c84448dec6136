package org.tongqu.search.matching;

import org.tongqu.search.analysis.ComparableText;
import org.tongqu.search.analysis.TermVector;

/** A product with its texts analysed once for all the needs it is held against. */
record PreparedProduct(
        ProductProfile profile, ComparableText name, ComparableText summary, ComparableText fields, TermVector whole) {

    static PreparedProduct of(ProductProfile product) {
        String fields = String.join("、", product.fields());
        return new PreparedProduct(
                product,
                ComparableText.of(product.name()),
                ComparableText.of(product.summary()),
                ComparableText.of(fields),
                TermVector.of(String.join("。", product.name(), product.name(), product.summary(), fields)));
    }
}
