package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.Fen;

/** Keeps {@link Fen} as whole fen. */
@Converter(autoApply = true)
public class FenColumn implements AttributeConverter<Fen, Long> {

    @Override
    public Long convertToDatabaseColumn(Fen value) {
        return value == null ? null : value.value();
    }

    @Override
    public Fen convertToEntityAttribute(Long column) {
        return column == null ? null : Fen.of(column);
    }
}
