package org.tongqu.billing.jpa;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.postgresql.util.PGobject;
import org.tongqu.billing.agreement.BandSharing;
import org.tongqu.billing.agreement.FeeRule;
import org.tongqu.billing.agreement.GuaranteeRule;
import org.tongqu.billing.agreement.PointSharing;
import org.tongqu.billing.agreement.PublicDataRule;
import org.tongqu.billing.agreement.RecoveryRule;
import org.tongqu.billing.agreement.ShapleySharing;
import org.tongqu.billing.agreement.Sharing;
import org.tongqu.billing.agreement.StageRule;

/**
 * Records in jsonb columns: exactly their components, decimals as they are.
 *
 * <p>Nothing is written as a typed null, for PostgreSQL does not take an untyped one into a jsonb column.
 */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addMixIn(StageRule.class, StageRules.class)
            .addMixIn(Sharing.class, Sharings.class)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "name")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FeeRule.class, name = "FeeRule"),
        @JsonSubTypes.Type(value = RecoveryRule.class, name = "RecoveryRule"),
        @JsonSubTypes.Type(value = GuaranteeRule.class, name = "GuaranteeRule"),
        @JsonSubTypes.Type(value = PublicDataRule.class, name = "PublicDataRule")
    })
    private interface StageRules {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "name")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = BandSharing.class, name = "BandSharing"),
        @JsonSubTypes.Type(value = PointSharing.class, name = "PointSharing"),
        @JsonSubTypes.Type(value = ShapleySharing.class, name = "ShapleySharing")
    })
    private interface Sharings {}

    private Json() {}

    static PGobject column(Object value) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(value == null ? null : MAPPER.writeValueAsString(value));
            return column;
        } catch (JsonProcessingException | SQLException e) {
            throw new PersistenceException(e);
        }
    }

    static <T> T read(Object column, Class<T> type) {
        String text = column instanceof PGobject json ? json.getValue() : (String) column;
        if (text == null) {
            return null;
        }
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new PersistenceException(e);
        }
    }
}
