package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.settlement.Correction;

/** Keeps {@link Correction} as jsonb. */
@Converter(autoApply = true)
public class CorrectionColumn implements AttributeConverter<Correction, Object> {

    @Override
    public Object convertToDatabaseColumn(Correction value) {
        return Json.column(value);
    }

    @Override
    public Correction convertToEntityAttribute(Object column) {
        return Json.read(column, Correction.class);
    }
}
