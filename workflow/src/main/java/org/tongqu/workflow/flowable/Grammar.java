package org.tongqu.workflow.flowable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongqu.workflow.Decision;

/**
 * The part of BPMN a process may use: elements, their attributes and texts, and what these may contain.
 *
 * <p>What is not named here does not exist. So scripts, listeners, class delegates, mail, web calls and free expressions are
 * refused without being listed, those of later engine versions too.
 */
final class Grammar {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String FLOWABLE = "http://flowable.org/bpmn";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DD = "http://www.omg.org/spec/DD/20100524/DI";

    private static final String A_DECISION =
            Arrays.stream(Decision.values()).map(Decision::name).collect(Collectors.joining("|", "(", ")"));
    private static final String ID = "[A-Za-z][A-Za-z0-9-]{0,63}";
    private static final String NAME = "[^${}#<>]{1,40}";
    private static final String NUMBER = "[0-9]{1,5}(\\.[0-9]{1,4})?";
    private static final String DECISIONS = A_DECISION + "( " + A_DECISION + ")*";
    private static final String CONDITION = "\\$\\{decision == '" + A_DECISION + "'\\}";
    private static final String DUE_AT = "\\$\\{steps\\.dueAt\\(execution, '[A-Za-z]{1,40}'\\)\\}";
    private static final String ACTION = "\\$\\{actions\\.run\\(execution, '[A-Za-z]{1,40}'\\)\\}";
    private static final String NOTHING = "";

    private static final Map<String, Rule> ELEMENTS = elements();

    private Grammar() {}

    /** The rule of an element; empty if a process may not use it. */
    static Optional<Rule> rule(String namespace, String localName) {
        return Optional.ofNullable(ELEMENTS.get(name(namespace, localName)));
    }

    /** The full name of an element or attribute; an attribute without a namespace has only its local name. */
    static String name(String namespace, String localName) {
        return namespace == null || namespace.isEmpty() ? localName : "{" + namespace + "}" + localName;
    }

    private static Map<String, Rule> elements() {
        Map<String, Rule> rules = new HashMap<>();
        steps(rules);
        flow(rules);
        diagram(rules);
        return Map.copyOf(rules);
    }

    private static void steps(Map<String, Rule> rules) {
        rules.put(
                name(BPMN, "userTask"),
                named().with(name(FLOWABLE, "candidateGroups"), "\\$\\{steps\\.candidates\\(execution\\)\\}")
                        .with(name(FLOWABLE, "dueDate"), DUE_AT)
                        .with(name(FLOWABLE, "category"), "\\$\\{organisation\\}")
                        .with(name(StepRules.NAMESPACE, StepRules.DECISIONS), DECISIONS)
                        .with(name(StepRules.NAMESPACE, StepRules.COMMENT_NEEDED), DECISIONS));
        rules.put(
                name(BPMN, "multiInstanceLoopCharacteristics"),
                Rule.EMPTY
                        .with("isSequential", "false")
                        .with(name(FLOWABLE, "collection"), "\\$\\{steps\\.organisations\\(execution\\)\\}")
                        .with(name(FLOWABLE, "elementVariable"), "organisation"));
        rules.put(name(BPMN, "completionCondition"), Rule.EMPTY.containing(CONDITION));
        rules.put(name(BPMN, "serviceTask"), named().with(name(FLOWABLE, "expression"), ACTION));
        rules.put(name(BPMN, "boundaryEvent"), named().with("attachedToRef", ID).with("cancelActivity", "false"));
        rules.put(name(BPMN, "timerEventDefinition"), Rule.EMPTY);
        rules.put(name(BPMN, "timeDate"), Rule.EMPTY.containing(DUE_AT));
    }

    private static void flow(Map<String, Rule> rules) {
        rules.put(name(BPMN, "definitions"), Rule.EMPTY.with("targetNamespace", "https://tongqu\\.org/processes"));
        rules.put(name(BPMN, "process"), named().with("isExecutable", "true"));
        rules.put(name(BPMN, "startEvent"), named());
        rules.put(name(BPMN, "endEvent"), named());
        rules.put(name(BPMN, "exclusiveGateway"), named().with("default", ID));
        rules.put(
                name(BPMN, "sequenceFlow"),
                Rule.EMPTY
                        .with("id", ID)
                        .with("sourceRef", ID)
                        .with("targetRef", ID)
                        .perhaps("name", NAME));
        rules.put(
                name(BPMN, "conditionExpression"),
                Rule.EMPTY.with(name(XSI, "type"), "tFormalExpression").containing(CONDITION));
    }

    private static void diagram(Map<String, Rule> rules) {
        Rule drawn = Rule.EMPTY.with("id", ID).with("bpmnElement", ID);
        Rule point = Rule.EMPTY.with("x", NUMBER).with("y", NUMBER);
        rules.put(name(DIAGRAM, "BPMNDiagram"), Rule.EMPTY.with("id", ID));
        rules.put(name(DIAGRAM, "BPMNPlane"), drawn);
        rules.put(name(DIAGRAM, "BPMNShape"), drawn.perhaps("isMarkerVisible", "true"));
        rules.put(name(DIAGRAM, "BPMNEdge"), drawn);
        rules.put(name(DC, "Bounds"), point.with("width", NUMBER).with("height", NUMBER));
        rules.put(name(DD, "waypoint"), point);
    }

    private static Rule named() {
        return Rule.EMPTY.with("id", ID).with("name", NAME);
    }

    /**
     * What one element may look like.
     *
     * @param needed attributes it must have, with what they may contain
     * @param possible attributes it may have besides
     * @param text what its own text may contain
     */
    record Rule(Map<String, Pattern> needed, Map<String, Pattern> possible, Pattern text) {

        static final Rule EMPTY = new Rule(Map.of(), Map.of(), Pattern.compile(NOTHING));

        Rule with(String attribute, String content) {
            return new Rule(plus(needed, attribute, content), possible, text);
        }

        Rule perhaps(String attribute, String content) {
            return new Rule(needed, plus(possible, attribute, content), text);
        }

        Rule containing(String content) {
            return new Rule(needed, possible, Pattern.compile(content));
        }

        /** Whether the attribute may stand here with this value. */
        boolean allows(String attribute, String value) {
            Pattern content = needed.getOrDefault(attribute, possible.get(attribute));
            return content != null && content.matcher(value).matches();
        }

        private static Map<String, Pattern> plus(Map<String, Pattern> attributes, String name, String content) {
            Map<String, Pattern> more = new HashMap<>(attributes);
            more.put(name, Pattern.compile(content));
            return Map.copyOf(more);
        }
    }
}
