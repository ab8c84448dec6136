package org.tongqu.portal.consortium;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import org.tongqu.portal.store.JsonColumn;

/** The parts of a consortium that are kept as JSON. */
public final class ConsortiumColumns {

    private ConsortiumColumns() {}

    /** How it governs itself. */
    @Converter
    public static class Charters extends JsonColumn<Charter> implements AttributeConverter<Charter, Object> {
        public Charters() {
            super(new TypeReference<>() {});
        }
    }

    /** How contributions are weighed. */
    @Converter
    public static class Models extends JsonColumn<ContributionModel>
            implements AttributeConverter<ContributionModel, Object> {
        public Models() {
            super(new TypeReference<>() {});
        }
    }

    /** How revenue is to be shared. */
    @Converter
    public static class Plans extends JsonColumn<RevenuePlan> implements AttributeConverter<RevenuePlan, Object> {
        public Plans() {
            super(new TypeReference<>() {});
        }
    }

    /** Settlements published earlier. */
    @Converter
    public static class Settlements extends JsonColumn<List<PublishedSettlement>>
            implements AttributeConverter<List<PublishedSettlement>, Object> {
        public Settlements() {
            super(new TypeReference<>() {});
        }
    }

    /** Scores by dimension. */
    @Converter
    public static class Scores extends JsonColumn<Map<String, Integer>>
            implements AttributeConverter<Map<String, Integer>, Object> {
        public Scores() {
            super(new TypeReference<>() {});
        }
    }

    /** What a member promised. */
    @Converter
    public static class Commitments extends JsonColumn<List<Commitment>>
            implements AttributeConverter<List<Commitment>, Object> {
        public Commitments() {
            super(new TypeReference<>() {});
        }
    }
}
