package org.tongqu.portal.sharing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.tongqu.portal.store.JsonColumn;

/** The parts of a negotiation that are kept as JSON. */
public final class NegotiationColumns {

    private NegotiationColumns() {}

    /** The rounds. */
    @Converter
    public static class Rounds extends JsonColumn<List<SharingRound>>
            implements AttributeConverter<List<SharingRound>, Object> {
        public Rounds() {
            super(new TypeReference<>() {});
        }
    }

    /** What members said about them. */
    @Converter
    public static class Remarks extends JsonColumn<List<Remark>> implements AttributeConverter<List<Remark>, Object> {
        public Remarks() {
            super(new TypeReference<>() {});
        }
    }
}
