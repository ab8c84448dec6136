package org.tongqu.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violation;
import org.tongqu.portal.store.Json;

/** Reads and writes JSON bodies with the product's one mapper; a wrong body becomes a violation that names the field. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/*+json"})
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    private static final List<Class<?>> NOT_OURS = List.of(
            CharSequence.class, byte[].class, InputStream.class, StreamingOutput.class, File.class, JsonValue.class);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ours(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return ours(type);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return read(generic, body);
    }

    Object read(Type type, InputStream body) throws IOException {
        try {
            Object value = Json.mapper().readValue(body, Json.mapper().constructType(type));
            if (value == null) {
                throw new InvalidInput(List.of(new Violation("", "required", List.of())));
            }
            return value;
        } catch (UnrecognizedPropertyException e) {
            throw new InvalidInput(List.of(new Violation(path(e), "unknownField", List.of())));
        } catch (JsonMappingException e) {
            throw new InvalidInput(List.of(new Violation(path(e), "badFormat", List.of())));
        } catch (JsonProcessingException e) {
            throw new InvalidInput(List.of(new Violation("", "badJson", List.of())));
        }
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(Json.mapper().writeValueAsBytes(value));
    }

    private static boolean ours(Class<?> type) {
        return NOT_OURS.stream().noneMatch(other -> other.isAssignableFrom(type));
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
