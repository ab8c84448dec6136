package org.tongqu.portal.it;

import java.util.Map;
import java.util.stream.StreamSupport;

/** What reviewers do during the journey. */
final class ReviewSteps {

    private ReviewSteps() {}

    static Map<String, String> approval() {
        return Map.of("decision", "APPROVED", "comment", "同意");
    }

    /** The number of the person's open task about an object. */
    static String task(RestClient person, String subject) {
        return StreamSupport.stream(
                        person.get("/tasks?size=100")
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(task -> task.at("/subject/id").asText().equals(subject))
                .map(task -> task.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no task about " + subject));
    }

    static void approve(People people, String username, String subject) {
        RestClient person = people.as(username);
        person.post("/tasks/" + task(person, subject) + "/decision", approval()).expect(200);
    }
}
