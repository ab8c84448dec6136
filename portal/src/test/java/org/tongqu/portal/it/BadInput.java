package org.tongqu.portal.it;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is wrong in one way, and how it must be refused; refused requests change nothing and can be repeated.
 *
 * @param kind the way in which it is wrong
 * @param person who sends it
 * @param headers beside the language; a content type, an idempotency key
 * @param faults field → code of every fault that must be named; empty unless the input is wrong
 */
record BadInput(
        String kind,
        RestClient person,
        String method,
        String path,
        Object body,
        Map<String, String> headers,
        int status,
        String code,
        Map<String, String> faults) {

    /** A request of a person, refused with that status and code. */
    static BadInput of(String kind, RestClient person, String request, Object body, int status, String code) {
        String[] line = request.split(" ");
        return new BadInput(kind, person, line[0], line[1], body, Map.of(), status, code, Map.of());
    }

    /** A request of a person whose content is refused field by field: field, code, field, code … */
    static BadInput content(String kind, RestClient person, String request, Object body, String... faults) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < faults.length; i += 2) {
            named.put(faults[i], faults[i + 1]);
        }
        BadInput plain = of(kind, person, request, body, 422, "invalid");
        return new BadInput(kind, person, plain.method, plain.path, body, Map.of(), 422, "invalid", named);
    }

    BadInput with(String header, String value) {
        return new BadInput(kind, person, method, path, body, Map.of(header, value), status, code, faults);
    }

    RestClient.Answer sent(String language) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Accept-Language", language);
        return person.send(method, path, body, all);
    }

    /** Content that cannot be read as what it should be. */
    static List<BadInput> unreadable(RestClient admin, RestClient officer, String batch) {
        String organisations = "POST /organisations";
        String demands = "POST /demand-batches/" + batch + "/demands";
        return List.of(
                content("not JSON", admin, organisations, "{\"name\":", "", "badJson"),
                content("no content", admin, organisations, null, "", "required"),
                content("a list for an object", admin, organisations, List.of(), "", "badFormat"),
                content(
                        "an object for a list",
                        lead(),
                        "PUT /consortia/IC-001/contributions",
                        Map.of(),
                        "",
                        "badFormat"),
                content("an unknown field", admin, organisations, Map.of("nickname", "x"), "nickname", "unknownField"),
                content("a wrong type", officer, demands, Map.of("themes", "KEEP_OPEN"), "themes", "badFormat"),
                content(
                        "a wrong type inside",
                        officer,
                        demands,
                        Map.of("dataNeeds", List.of(Map.of("mandatory", "maybe"))),
                        "dataNeeds[0].mandatory",
                        "badFormat"),
                content(
                        "a malformed date",
                        officer,
                        "POST /demand-batches",
                        batchWith("publishOn", "2026-13-45"),
                        "publishOn",
                        "badFormat"),
                content(
                        "a number with a fraction",
                        officer,
                        "POST /demand-batches",
                        batchWith("year", 2026.5),
                        "year",
                        "badFormat"),
                content(
                        "a huge number",
                        officer,
                        "POST /demand-batches",
                        batchWith("year", 99_999_999_999L),
                        "year",
                        "badFormat"));
    }

    /** Content that is understood and wrong. */
    static List<BadInput> wrong(RestClient admin, RestClient officer, RestClient finance, String batch) {
        String demands = "POST /demand-batches/" + batch + "/demands";
        return List.of(
                missing(admin),
                content("a text that is too long", officer, demands, titled("长".repeat(500)), "title", "tooLong"),
                content(
                        "an unknown code",
                        officer,
                        demands,
                        demandWith("transportModes", List.of("TELEPORT")),
                        "transportModes",
                        "unknownCode"),
                content(
                        "a number below zero",
                        officer,
                        demands,
                        demandWith("investmentWan", -1),
                        "investmentWan",
                        "notPositive"),
                content(
                        "days in the wrong order",
                        officer,
                        "POST /demand-batches",
                        batchWith("responseDeadline", "2026-01-01"),
                        "responseDeadline",
                        "dateOrder"),
                content(
                        "a malformed period",
                        finance,
                        "GET /statements/O011/2026-99",
                        null,
                        "period",
                        "settlement.period"),
                content(
                        "an unknown choice in an address",
                        officer,
                        "GET /demand-batches?status=GONE",
                        null,
                        "status",
                        "unknownCode"));
    }

    private static BadInput missing(RestClient admin) {
        return content(
                "missing fields",
                admin,
                "POST /organisations",
                Map.of(),
                "name",
                "required",
                "kind",
                "required",
                "regionCluster",
                "required",
                "creditCode",
                "creditCode");
    }

    private static RestClient lead() {
        return RunningPortal.as("lead");
    }

    private static Map<String, Object> titled(String title) {
        return demandWith("title", title);
    }

    private static Map<String, Object> demandWith(String field, Object value) {
        Map<String, Object> demand = new LinkedHashMap<>(JourneyData.demand("示例坏输入"));
        demand.put(field, value);
        return demand;
    }

    private static Map<String, Object> batchWith(String field, Object value) {
        Map<String, Object> batch = new LinkedHashMap<>(JourneyData.batch("示例坏输入批次"));
        batch.put(field, value);
        return batch;
    }
}
