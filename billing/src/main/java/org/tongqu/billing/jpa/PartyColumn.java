package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.PartyRef;

/** Keeps {@link PartyRef} as its identifier. */
@Converter(autoApply = true)
public class PartyColumn implements AttributeConverter<PartyRef, String> {

    @Override
    public String convertToDatabaseColumn(PartyRef value) {
        return value == null ? null : value.id();
    }

    @Override
    public PartyRef convertToEntityAttribute(String column) {
        return column == null ? null : PartyRef.of(column);
    }
}
