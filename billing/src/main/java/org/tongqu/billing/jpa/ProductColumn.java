package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.ProductRef;

/** Keeps {@link ProductRef} as its identifier. */
@Converter(autoApply = true)
public class ProductColumn implements AttributeConverter<ProductRef, String> {

    @Override
    public String convertToDatabaseColumn(ProductRef value) {
        return value == null ? null : value.id();
    }

    @Override
    public ProductRef convertToEntityAttribute(String column) {
        return column == null ? null : ProductRef.of(column);
    }
}
