package org.tongqu.portal.store;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a list of texts or codes in a {@code jsonb} column. */
@Converter
public class TextListColumn extends JsonColumn<List<String>> implements AttributeConverter<List<String>, Object> {

    public TextListColumn() {
        super(new TypeReference<>() {});
    }
}
