package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.TaxRate;

/** Keeps {@link TaxRate} as basis points. */
@Converter(autoApply = true)
public class TaxRateColumn implements AttributeConverter<TaxRate, Integer> {

    @Override
    public Integer convertToDatabaseColumn(TaxRate value) {
        return value == null ? null : value.basisPoints();
    }

    @Override
    public TaxRate convertToEntityAttribute(Integer column) {
        return column == null ? null : new TaxRate(column);
    }
}
