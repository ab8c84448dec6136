package org.tongqu.portal.product;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.tongqu.portal.store.JsonColumn;

/** The parts of a product that are kept as JSON, since nobody narrows a list by them. */
public final class ProductColumns {

    private ProductColumns() {}

    /** Graduated prices. */
    @Converter
    public static class Tiers extends JsonColumn<List<Price.Tier>>
            implements AttributeConverter<List<Price.Tier>, Object> {
        public Tiers() {
            super(new TypeReference<>() {});
        }
    }

    /** What is inside. */
    @Converter
    public static class Contents extends JsonColumn<Content> implements AttributeConverter<Content, Object> {
        public Contents() {
            super(new TypeReference<>() {});
        }
    }

    /** What users may, must not and must do. */
    @Converter
    public static class Usage extends JsonColumn<UsageTerms> implements AttributeConverter<UsageTerms, Object> {
        public Usage() {
            super(new TypeReference<>() {});
        }
    }

    /** How good it is. */
    @Converter
    public static class Qualities extends JsonColumn<Quality> implements AttributeConverter<Quality, Object> {
        public Qualities() {
            super(new TypeReference<>() {});
        }
    }

    /** What third parties found. */
    @Converter
    public static class Findings extends JsonColumn<Assessments> implements AttributeConverter<Assessments, Object> {
        public Findings() {
            super(new TypeReference<>() {});
        }
    }

    /** What registration platforms answered. */
    @Converter
    public static class Registrations extends JsonColumn<Registration>
            implements AttributeConverter<Registration, Object> {
        public Registrations() {
            super(new TypeReference<>() {});
        }
    }

    /** How it is used. */
    @Converter
    public static class Stats extends JsonColumn<ProductStats> implements AttributeConverter<ProductStats, Object> {
        public Stats() {
            super(new TypeReference<>() {});
        }
    }
}
