package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.BillingPeriod;

/** Keeps {@link BillingPeriod} as {@code yyyy-MM}. */
@Converter(autoApply = true)
public class PeriodColumn implements AttributeConverter<BillingPeriod, String> {

    @Override
    public String convertToDatabaseColumn(BillingPeriod value) {
        return value == null ? null : value.toString();
    }

    @Override
    public BillingPeriod convertToEntityAttribute(String column) {
        return column == null ? null : BillingPeriod.parse(column);
    }
}
