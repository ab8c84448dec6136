package org.tongqu.workflow;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a case goes and until when: the only facts a process keeps besides its subject and the decisions.
 *
 * @param dueOn last day on which a step is in time, unless the step has its own day; working days are the caller's arithmetic
 * @param stepDueOn last day per step key, for processes with several steps
 * @param organisation id of the organisation that reviews, empty if the role alone decides
 * @param organisations ids of the organisations that sign off, each once; empty for other processes
 * @param submittedBy user name of the person who submitted and therefore must not decide (four eyes), empty if that does not
 *     matter
 */
public record Routing(
        LocalDate dueOn,
        Map<String, LocalDate> stepDueOn,
        String organisation,
        List<String> organisations,
        String submittedBy) {

    /** Fact: {@link #dueOn()} as {@code yyyy-MM-dd}; with a dot and a step key behind it, the day of that step. */
    public static final String DUE_ON = "dueOn";
    /** Fact: {@link #organisation()}. */
    public static final String ORGANISATION = "organisation";
    /** Fact: {@link #organisations()}, separated by commas. */
    public static final String ORGANISATIONS = "organisations";
    /** Fact: {@link #submittedBy()}. */
    public static final String SUBMITTED_BY = "submittedBy";

    private static final Pattern ORGANISATION_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern USER_NAME = Pattern.compile("[\\p{L}\\p{N}._@+-]{1,100}");
    private static final Pattern STEP = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,39}");

    public Routing {
        requireNonNull(dueOn, DUE_ON);
        stepDueOn = Map.copyOf(stepDueOn);
        stepDueOn.keySet().forEach(step -> check(STEP, step, "step"));
        if (!organisation.isEmpty()) {
            check(ORGANISATION_ID, organisation, ORGANISATION);
        }
        organisations = List.copyOf(organisations);
        organisations.forEach(id -> check(ORGANISATION_ID, id, ORGANISATIONS));
        if (organisations.stream().distinct().count() != organisations.size()) {
            throw new IllegalArgumentException("an organisation signs off once: " + organisations);
        }
        if (!submittedBy.isEmpty()) {
            check(USER_NAME, submittedBy, SUBMITTED_BY);
        }
    }

    /** Routing of a case whose steps are all due on this day. */
    public static Routing dueOn(LocalDate day) {
        return new Routing(day, Map.of(), "", List.of(), "");
    }

    /**
     * Reads routing from plain facts.
     *
     * @throws IllegalArgumentException if a fact is unknown, malformed, or {@link #DUE_ON} is missing
     */
    public static Routing of(Map<String, String> facts) {
        Map<String, LocalDate> steps = new TreeMap<>();
        facts.forEach((name, value) -> {
            if (name.startsWith(DUE_ON + ".")) {
                steps.put(name.substring(DUE_ON.length() + 1), day(name, value));
            } else if (!List.of(DUE_ON, ORGANISATION, ORGANISATIONS, SUBMITTED_BY)
                    .contains(name)) {
                throw new IllegalArgumentException("not a routing fact: " + name);
            }
        });
        String members = facts.getOrDefault(ORGANISATIONS, "");
        return new Routing(
                day(DUE_ON, facts.get(DUE_ON)),
                steps,
                facts.getOrDefault(ORGANISATION, ""),
                members.isEmpty() ? List.of() : List.of(members.split(",", -1)),
                facts.getOrDefault(SUBMITTED_BY, ""));
    }

    /** The same routing with an own last day for one step. */
    public Routing stepDueOn(String step, LocalDate day) {
        Map<String, LocalDate> days = new TreeMap<>(stepDueOn);
        days.put(step, day);
        return new Routing(dueOn, days, organisation, organisations, submittedBy);
    }

    /** The same routing to a reviewing organisation. */
    public Routing to(String reviewer) {
        return new Routing(dueOn, stepDueOn, reviewer, organisations, submittedBy);
    }

    /** The same routing to organisations that all have to sign off. */
    public Routing toAll(List<String> members) {
        return new Routing(dueOn, stepDueOn, organisation, members, submittedBy);
    }

    /** The same routing with the person who must not decide. */
    public Routing submittedBy(String username) {
        return new Routing(dueOn, stepDueOn, organisation, organisations, username);
    }

    private static void check(Pattern syntax, String value, String fact) {
        if (!syntax.matcher(value).matches()) {
            throw new IllegalArgumentException("routing fact " + fact + " is malformed");
        }
    }

    private static LocalDate day(String fact, String value) {
        try {
            return LocalDate.parse(requireNonNull(value, fact));
        } catch (DateTimeParseException | NullPointerException e) {
            throw new IllegalArgumentException("routing fact " + fact + " must be a date yyyy-MM-dd", e);
        }
    }
}
