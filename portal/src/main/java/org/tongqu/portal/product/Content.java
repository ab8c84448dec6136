package org.tongqu.portal.product;

import java.util.List;

/**
 * What is inside a product.
 *
 * @param fields data items, with desensitised examples
 * @param spatial where the data are about, in words
 * @param temporal from when to when, in words
 * @param scale size of the data, in words; may be empty
 */
public record Content(List<Field> fields, String spatial, String temporal, String scale) {

    /** A data item; type and example may be empty. */
    public record Field(String name, String type, String example) {

        public Field {
            type = type == null ? "" : type;
            example = example == null ? "" : example;
        }
    }

    public static final Content NONE = new Content(null, null, null, null);

    public Content {
        fields = fields == null ? List.of() : List.copyOf(fields);
        spatial = spatial == null ? "" : spatial;
        temporal = temporal == null ? "" : temporal;
        scale = scale == null ? "" : scale;
    }
}
