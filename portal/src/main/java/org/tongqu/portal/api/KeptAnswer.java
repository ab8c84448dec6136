package org.tongqu.portal.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.tongqu.portal.store.Json;

/**
 * An answer as it is kept for the case that the same request comes again.
 *
 * @param status HTTP status
 * @param location address of what was made; absent if nothing was
 * @param body the JSON body, letter by letter as it was sent; absent if there was none
 */
public record KeptAnswer(int status, String location, String body) {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    static KeptAnswer of(Object result) {
        if (result == null) {
            return new KeptAnswer(NO_CONTENT, null, null);
        }
        if (result instanceof Response response) {
            URI location = response.getLocation();
            Object entity = response.getEntity();
            return new KeptAnswer(
                    response.getStatus(),
                    location == null ? null : location.toString(),
                    entity == null ? null : json(entity));
        }
        return new KeptAnswer(OK, null, json(result));
    }

    /**
     * What an operation with this type of result gives back in place of running again.
     *
     * @throws WebApplicationException with the answer, where the operation's own type does not admit it
     */
    Object asResultOf(Class<?> type) {
        if (type == void.class) {
            return null;
        }
        Response.ResponseBuilder answer = Response.status(status);
        if (location != null) {
            answer.location(URI.create(location));
        }
        if (body != null) {
            answer.type(MediaType.APPLICATION_JSON_TYPE).entity(body);
        }
        if (type == Response.class) {
            return answer.build();
        }
        throw new WebApplicationException(answer.build());
    }

    private static String json(Object value) {
        try {
            return Json.mapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
