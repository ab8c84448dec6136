package org.tongqu.billing.jpa;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

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
            .build();

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
