package org.tongqu.portal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.postgresql.util.PGobject;

/**
 * Keeps a value (records and lists of records are welcome) in a {@code jsonb} column.
 *
 * <p>Subclass it with the type and {@code @Converter}. The value must be immutable: EclipseLink notices a change only
 * when another instance is assigned.
 *
 * @param <T> type of the value
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, Object> {

    private final TypeReference<T> type;

    protected JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public Object convertToDatabaseColumn(T value) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(value == null ? null : Json.mapper().writeValueAsString(value));
            return column;
        } catch (JsonProcessingException | SQLException e) {
            throw new PersistenceException(e);
        }
    }

    @Override
    public T convertToEntityAttribute(Object column) {
        String json = column instanceof PGobject object ? object.getValue() : (String) column;
        if (json == null) {
            return null;
        }
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new PersistenceException(e);
        }
    }
}
