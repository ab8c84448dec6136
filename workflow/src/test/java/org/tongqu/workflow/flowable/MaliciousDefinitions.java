package org.tongqu.workflow.flowable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.tongqu.workflow.ProcessKey;

/** A shipped process, changed in every way somebody might try. */
final class MaliciousDefinitions {

    private static final ProcessKey PROCESS = ProcessKey.SETTLEMENT_SIGNOFF;
    static final String FILE = ShippedProcesses.fileName(PROCESS);
    static final String GOOD = new String(ShippedProcesses.content(PROCESS), UTF_8);
    private static final String END = "</process>";
    private static final String REMIND = "flowable:expression=\"${actions.run(execution, 'remindOverdue')}\"";

    private MaliciousDefinitions() {}

    static String withDelegateClass() {
        return replaced(REMIND, "flowable:class=\"evil.Delegate\"");
    }

    /** Name of the attack, the definition, and a part of what the guard has to find. */
    static Stream<Arguments> all() {
        return Stream.of(elements(), delegates(), attributes(), expressions(), conditions(), timers(), documents())
                .flatMap(List::stream);
    }

    private static List<Arguments> elements() {
        return List.of(
                arguments(
                        "script task",
                        added("<scriptTask id=\"s\" name=\"s\""
                                + " scriptFormat=\"groovy\"><script>1</script></scriptTask>"),
                        "scriptTask"),
                arguments(
                        "web call",
                        replaced(REMIND, "flowable:type=\"http\""),
                        "serviceTask/{http://flowable.org/bpmn}type"),
                arguments("mail", replaced(REMIND, "flowable:type=\"mail\""), "}type"),
                arguments("shell", replaced(REMIND, "flowable:type=\"shell\""), "}type"),
                arguments("external worker", replaced(REMIND, "flowable:type=\"external-worker\""), "}type"),
                arguments("send task", added("<sendTask id=\"s\" name=\"s\"/>"), "sendTask"),
                arguments("rule task", added("<businessRuleTask id=\"s\" name=\"s\"/>"), "businessRuleTask"),
                arguments(
                        "call activity",
                        added("<callActivity id=\"c\" name=\"c\" calledElement=\"x\"/>"),
                        "callActivity"),
                arguments("sub process", added("<subProcess id=\"c\" name=\"c\"/>"), "subProcess"),
                arguments("event sub process", added("<subProcess id=\"c\" triggeredByEvent=\"true\"/>"), "subProcess"),
                arguments("message", replaced("<process ", "<message id=\"m\" name=\"m\"/><process "), "message"),
                arguments(
                        "import",
                        replaced(
                                "<process ",
                                "<import importType=\"x\" location=\"http://x\" namespace=\"x\"/><process "),
                        "import"),
                arguments("data object with a value", added("<dataObject id=\"d\" name=\"d\"/>"), "dataObject"));
    }

    private static List<Arguments> delegates() {
        return List.of(
                arguments("class", replaced(REMIND, "flowable:class=\"evil.Delegate\""), "}class"),
                arguments(
                        "class beside a good expression",
                        replaced(REMIND, REMIND + " flowable:class=\"evil.Delegate\""),
                        "}class"),
                arguments(
                        "class in the old namespace",
                        replaced(REMIND, REMIND + " a:class=\"evil.Delegate\" xmlns:a=\"http://activiti.org/bpmn\""),
                        "{http://activiti.org/bpmn}class"),
                arguments(
                        "delegate expression",
                        replaced(REMIND, "flowable:delegateExpression=\"${actions}\""),
                        "}delegateExpression"),
                arguments(
                        "execution listener",
                        replaced(
                                "isExecutable=\"true\">",
                                "isExecutable=\"true\"><extensionElements><flowable:executionListener event=\"start\""
                                        + " class=\"evil.Listener\"/></extensionElements>"),
                        "extensionElements"),
                arguments(
                        "task listener without the wrapping",
                        added("<flowable:taskListener event=\"create\" expression=\"${actions.run(execution,"
                                + " 'x')}\"/>"),
                        "taskListener"));
    }

    private static List<Arguments> attributes() {
        return List.of(
                arguments(
                        "skip expression",
                        replaced(REMIND, REMIND + " flowable:skipExpression=\"${true}\""),
                        "}skipExpression"),
                arguments("asynchronous step", replaced(REMIND, REMIND + " flowable:async=\"true\""), "}async"),
                arguments(
                        "result variable",
                        replaced(REMIND, REMIND + " flowable:resultVariable=\"steps\""),
                        "}resultVariable"),
                arguments(
                        "form key",
                        replaced("tongqu:decisions", "flowable:formKey=\"x\" tongqu:decisions"),
                        "}formKey"),
                arguments(
                        "user instead of candidates",
                        replaced(
                                "flowable:candidateGroups=\"${steps.candidates(execution)}\"",
                                "flowable:assignee=\"kermit\""),
                        "}assignee"),
                arguments(
                        "everybody is a candidate",
                        replaced("flowable:candidateGroups=\"${steps.candidates(execution)}\"", ""),
                        "}candidateGroups is missing"));
    }

    private static List<Arguments> expressions() {
        return List.of(
                arguments("other method", replaced(REMIND, expression("${actions.getClass()}")), "serviceTask"),
                arguments("other bean", replaced(REMIND, expression("${runtimeService.createX()}")), "serviceTask"),
                arguments(
                        "second expression",
                        replaced(REMIND, expression("${actions.run(execution, 'a')}${1}")),
                        "serviceTask"),
                arguments(
                        "argument that calls",
                        replaced(REMIND, expression("${actions.run(execution, decision.getClass())}")),
                        "serviceTask"),
                arguments(
                        "quote in the argument",
                        replaced(REMIND, expression("${actions.run(execution, 'a'.concat('b'))}")),
                        "serviceTask"),
                arguments(
                        "hash expression",
                        replaced(REMIND, expression("#{actions.run(execution, 'a')}")),
                        "serviceTask"),
                arguments("expression in a name", replaced("name=\"催办\"", "name=\"${''.class}\""), "serviceTask/name"),
                arguments(
                        "hash expression in a name",
                        replaced("name=\"催办\"", "name=\"#{''.class}\""),
                        "serviceTask/name"));
    }

    private static List<Arguments> conditions() {
        return List.of(
                arguments(
                        "hash in a condition",
                        replaced("${decision == 'CONFIRMED'}", "#{decision == 'CONFIRMED'}"),
                        "conditionExpression"),
                arguments("free condition", replaced("${decision == 'CONFIRMED'}", "${true}"), "conditionExpression"),
                arguments(
                        "condition with more behind it",
                        replaced("${decision == 'DISPUTED'}", "${decision == 'DISPUTED' || true}"),
                        "completionCondition"),
                arguments(
                        "unknown decision",
                        replaced("${decision == 'DISPUTED'}", "${decision == 'MAYBE'}"),
                        "completionCondition"),
                arguments(
                        "condition as a script",
                        replaced("<conditionExpression xsi:type", "<conditionExpression language=\"groovy\" xsi:type"),
                        "language"));
    }

    private static List<Arguments> timers() {
        return List.of(
                arguments(
                        "expression in a timer",
                        replaced("<timeDate>${steps.dueAt(execution, 'signoff')}", "<timeDate>${''.class}"),
                        "timeDate"),
                arguments(
                        "timer that repeats",
                        replaced("<timeDate>", "<timeCycle>R/PT1S</timeCycle><timeDate>"),
                        "timeCycle"),
                arguments(
                        "timer of a named calendar",
                        replaced("<timeDate>", "<timeDate flowable:businessCalendarName=\"x\">"),
                        "businessCalendarName"),
                arguments(
                        "collection of anything",
                        replaced("${steps.organisations(execution)}", "${execution.getVariables().keySet()}"),
                        "collection"),
                arguments(
                        "element variable that hides a bean",
                        replaced("elementVariable=\"organisation\"", "elementVariable=\"actions\""),
                        "elementVariable"),
                arguments("expression as a text between elements", added("${''.class}"), "text of process"));
    }

    private static List<Arguments> documents() {
        String entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions ";
        String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><definitions ";
        return List.of(
                arguments("external entity", replaced("<definitions ", entity), "DOCTYPE"),
                arguments("entities of entities", replaced("<definitions ", bomb), "DOCTYPE"),
                arguments("processing instruction", added("<?evil do?>"), "node evil"),
                arguments(
                        "two processes",
                        replaced("</process>", "</process><process id=\"two\" name=\"b\" isExecutable=\"true\"/>"),
                        "2 processes"),
                arguments(
                        "no process",
                        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                                + " targetNamespace=\"https://tongqu.org/processes\"/>",
                        "0 processes"),
                arguments(
                        "process of another name",
                        GOOD.replace("settlement-signoff", "settlement-signof"),
                        "process settlement-signof"),
                arguments("not XML", "process: {script: rm -rf}", "not acceptable XML"),
                arguments("cut off", GOOD.substring(0, GOOD.length() / 2), "not acceptable XML"),
                arguments("empty", "", "not acceptable XML"),
                arguments("too large", GOOD + " ".repeat(300_000), "larger than"),
                arguments(
                        "other root",
                        "<process xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" id=\"x\" name=\"x\""
                                + " isExecutable=\"true\"/>",
                        "root element process"));
    }

    private static String expression(String expression) {
        return "flowable:expression=\"" + expression + "\"";
    }

    private static String added(String element) {
        return replaced(END, element + END);
    }

    private static String replaced(String what, String with) {
        assertThat(GOOD).contains(what);
        return GOOD.replace(what, with);
    }
}
