package org.tongqu.billing.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.tongqu.billing.agreement.ShareTerms;

/** Keeps {@link ShareTerms} as jsonb. */
@Converter(autoApply = true)
public class ShareTermsColumn implements AttributeConverter<ShareTerms, Object> {

    @Override
    public Object convertToDatabaseColumn(ShareTerms value) {
        return Json.column(value);
    }

    @Override
    public ShareTerms convertToEntityAttribute(Object column) {
        return Json.read(column, ShareTerms.class);
    }
}
