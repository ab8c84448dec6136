package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.price.PricePlan;

/** Keeps {@link PricePlan} as jsonb. */
@Converter(autoApply = true)
public class PricePlanColumn implements AttributeConverter<PricePlan, Object> {

    @Override
    public Object convertToDatabaseColumn(PricePlan value) {
        return Json.column(value);
    }

    @Override
    public PricePlan convertToEntityAttribute(Object column) {
        return Json.read(column, PricePlan.class);
    }
}
