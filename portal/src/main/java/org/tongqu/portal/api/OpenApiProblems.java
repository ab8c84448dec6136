package org.tongqu.portal.api;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to the description of every operation what all of them share: the problems they answer, and the idempotency key. */
public class OpenApiProblems implements OASFilter {

    private static final String DEFAULT = "default";
    private static final String SUCCESS = "2XX";

    @Override
    public PathItem filterPathItem(PathItem item) {
        item.getOperations().forEach(OpenApiProblems::complete);
        return item;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema("Problem", problem());
    }

    private static void complete(HttpMethod method, Operation operation) {
        APIResponses old = operation.getResponses();
        APIResponses all = OASFactory.createAPIResponses();
        if (old != null) {
            old.getAPIResponses()
                    .forEach((status, response) ->
                            all.addAPIResponse(status.equals(DEFAULT) ? SUCCESS : status, success(response)));
        }
        for (String status : refusals(method, operation)) {
            all.addAPIResponse(status, refusal(status));
        }
        operation.setResponses(all);
        boolean keyed = in(operation, Parameter.In.HEADER).anyMatch(name -> name.equals(OncePerKeyInterceptor.HEADER));
        if (method == HttpMethod.POST && !keyed) {
            operation.addParameter(OASFactory.createParameter()
                    .name(OncePerKeyInterceptor.HEADER)
                    .in(Parameter.In.HEADER)
                    .description("Same key and content, same answer; same key and other content, 409")
                    .schema(OASFactory.createSchema().type(Schema.SchemaType.STRING)));
        }
    }

    private static TreeSet<String> refusals(HttpMethod method, Operation operation) {
        TreeSet<String> statuses = new TreeSet<>(List.of("401", "403"));
        if (in(operation, Parameter.In.PATH).findAny().isPresent()) {
            statuses.add("404");
        }
        if (in(operation, Parameter.In.QUERY).findAny().isPresent()) {
            statuses.addAll(List.of("400", "422"));
        }
        if (method != HttpMethod.GET) {
            statuses.add("409");
        }
        if (operation.getRequestBody() != null) {
            statuses.addAll(List.of("415", "422"));
        }
        return statuses;
    }

    private static Stream<String> in(Operation operation, Parameter.In place) {
        List<Parameter> parameters = operation.getParameters();
        return parameters == null
                ? Stream.empty()
                : parameters.stream()
                        .filter(parameter -> parameter.getIn() == place)
                        .map(Parameter::getName);
    }

    private static APIResponse success(APIResponse response) {
        return response.description("Done");
    }

    private static APIResponse refusal(String status) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        return OASFactory.createAPIResponse()
                .description("Refused with " + status)
                .content(content);
    }

    private static Schema problem() {
        Schema error = object().addProperty("field", text())
                .addProperty("code", text())
                .addProperty("message", text());
        return object().description("A problem detail after RFC 9457")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty("instance", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(error));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
