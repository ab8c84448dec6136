package org.tongqu.portal.agreement;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.tongqu.portal.signature.KeptSignature;
import org.tongqu.portal.store.JsonColumn;

/** The parts of an agreement that are kept as JSON. */
public final class AgreementColumns {

    private AgreementColumns() {}

    /** What is negotiated. */
    @Converter
    public static class Terms extends JsonColumn<AgreementTerms> implements AttributeConverter<AgreementTerms, Object> {
        public Terms() {
            super(new TypeReference<>() {});
        }
    }

    /** The products with their agreed prices. */
    @Converter
    public static class Products extends JsonColumn<List<AgreedProduct>>
            implements AttributeConverter<List<AgreedProduct>, Object> {
        public Products() {
            super(new TypeReference<>() {});
        }
    }

    /** The electronic signature of a party. */
    @Converter
    public static class Signature extends JsonColumn<KeptSignature>
            implements AttributeConverter<KeptSignature, Object> {
        public Signature() {
            super(new TypeReference<>() {});
        }
    }

    /** What was said about the destruction of the data. */
    @Converter
    public static class Destroyed extends JsonColumn<Destruction> implements AttributeConverter<Destruction, Object> {
        public Destroyed() {
            super(new TypeReference<>() {});
        }
    }

    /** The terms of signed amendments. */
    @Converter
    public static class Amended extends JsonColumn<List<TermsInForce>>
            implements AttributeConverter<List<TermsInForce>, Object> {
        public Amended() {
            super(new TypeReference<>() {});
        }
    }

    /** The signatures of an amendment. */
    @Converter
    public static class Signatures extends JsonColumn<List<PartySignature>>
            implements AttributeConverter<List<PartySignature>, Object> {
        public Signatures() {
            super(new TypeReference<>() {});
        }
    }

    /** The rounds of the negotiation. */
    @Converter
    public static class Rounds extends JsonColumn<List<Round>> implements AttributeConverter<List<Round>, Object> {
        public Rounds() {
            super(new TypeReference<>() {});
        }
    }
}
