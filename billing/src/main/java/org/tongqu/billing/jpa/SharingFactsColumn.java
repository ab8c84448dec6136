package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.agreement.SharingFacts;

/** Keeps {@link SharingFacts} as jsonb. */
@Converter(autoApply = true)
public class SharingFactsColumn implements AttributeConverter<SharingFacts, Object> {

    @Override
    public Object convertToDatabaseColumn(SharingFacts value) {
        return Json.column(value);
    }

    @Override
    public SharingFacts convertToEntityAttribute(Object column) {
        return Json.read(column, SharingFacts.class);
    }
}
