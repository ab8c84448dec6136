package org.tongqu.workflow.flowable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongqu.workflow.flowable.EngineUnderTest.REVIEWER;
import static org.tongqu.workflow.flowable.EngineUnderTest.TODAY;
import static org.tongqu.workflow.flowable.EngineUnderTest.memberOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongqu.workflow.CaseDiagram.StationState;
import org.tongqu.workflow.CaseDiagram.Words;
import org.tongqu.workflow.Decision;
import org.tongqu.workflow.ProcessKey;
import org.tongqu.workflow.Routing;
import org.tongqu.workflow.Subject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class CaseDiagramTest {

    private static final Subject PRODUCT = new Subject("product", "DP-0061");
    private static final Subject RUN = new Subject("settlement", "ST-1");
    private static final Words WORDS = new ProcessWords();

    private final EngineUnderTest workflow = new EngineUnderTest();

    @AfterEach
    void close() {
        workflow.close();
    }

    @Test
    void aNewCaseStandsAtItsFirstStation() throws Exception {
        start();

        Document picture = picture(PRODUCT);

        assertThat(stations(picture)).containsExactly("形式审查: 进行中", "上架审核: 未开始");
        assertThat(description(picture)).isEqualTo("形式审查: 进行中; 上架审核: 未开始");
    }

    @Test
    void aCaseThatMovedOnShowsWhatIsBehindIt() throws Exception {
        start();
        decide(PRODUCT, Decision.APPROVED, "");

        Document picture = picture(PRODUCT);

        assertThat(stations(picture)).containsExactly("形式审查: 已完成", "上架审核: 进行中");
        assertThat(tracks(picture, "done")).isEqualTo(3);
        assertThat(tracks(picture, "future")).isEqualTo(4);
    }

    @Test
    void aReturnedCaseEndsAtItsReturn() throws Exception {
        start();
        decide(PRODUCT, Decision.RETURNED, "样例缺失");

        assertThat(description(picture(PRODUCT))).isEqualTo("形式审查: 已完成; 上架审核: 未开始; 退回: 已完成");
    }

    @Test
    void aWithdrawnCaseShowsWhereItWasStopped() throws Exception {
        start();
        workflow.reviews.withdraw(PRODUCT);

        assertThat(stations(picture(PRODUCT))).containsExactly("形式审查: 已中止", "上架审核: 未开始");
    }

    @Test
    void aSignoffCountsWhoConfirmed() throws Exception {
        workflow.reviews.start(
                ProcessKey.SETTLEMENT_SIGNOFF, RUN, Routing.dueOn(TODAY).toAll(List.of("O011", "O012", "O013")));
        workflow.tasks.decide(workflow.tasks.openAbout(RUN).get(0).id(), memberOf("O011"), Decision.CONFIRMED, "");

        assertThat(stations(picture(RUN))).containsExactly("成员会签: 进行中 1/3", "结算入账: 未开始");

        workflow.tasks.decide(workflow.tasks.openAbout(RUN).get(0).id(), memberOf("O012"), Decision.DISPUTED, "不符");

        assertThat(description(picture(RUN))).isEqualTo("成员会签: 已完成 2/3; 结算入账: 未开始; 提出异议: 已完成");
    }

    @Test
    void aReminderDoesNotChangeThePicture() throws Exception {
        start();
        String before = workflow.diagram.svg(PRODUCT, WORDS).orElseThrow();
        workflow.today(TODAY.plusDays(1));
        assertThat(workflow.runDueTimers()).isOne();

        assertThat(workflow.diagram.svg(PRODUCT, WORDS)).contains(before);
    }

    @Test
    void thePictureIsNamedForThoseWhoDoNotSeeItAndHasNoColour() throws Exception {
        start();

        Element svg = picture(PRODUCT).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
            assertThat(textOf(svg, id)).isNotBlank();
        }
        String text = workflow.diagram.svg(PRODUCT, WORDS).orElseThrow();
        assertThat(text).doesNotContain("style=").doesNotContainPattern("(fill|stroke)=\"(?!none|currentColor)");
    }

    @Test
    void wordsAreEscapedAndLongNamesAreBroken() throws Exception {
        start();
        Words hostile = new Words() {
            @Override
            public String title(ProcessKey process) {
                return "<script>alert(1)</script>";
            }

            @Override
            public String element(String element, String name) {
                return "Review of the listing & \"price\" of a data product";
            }

            @Override
            public String state(StationState state) {
                return "in progress";
            }
        };

        String svg = workflow.diagram.svg(PRODUCT, hostile).orElseThrow();

        assertThat(svg).doesNotContain("<script>").contains("&lt;script&gt;");
        assertThat(parsed(svg).getElementsByTagName("text").getLength()).isPositive();
        assertThat(svg).contains(">Review of the<").contains("…");
    }

    @Test
    void aSubjectWithoutACaseHasNoPicture() {
        assertThat(workflow.diagram.svg(PRODUCT, WORDS)).isEmpty();
    }

    @Test
    void everyProcessCanBeDrawnCompletely() {
        for (ProcessKey process : ProcessKey.values()) {
            BpmnModel model = workflow.engine
                    .getRepositoryService()
                    .getBpmnModel(workflow.engine
                            .getRepositoryService()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(process.key())
                            .singleResult()
                            .getId());
            for (FlowElement element : model.getMainProcess().getFlowElements()) {
                if (element instanceof FlowNode) {
                    assertThat(model.getGraphicInfo(element.getId()))
                            .as(element.getId())
                            .isNotNull();
                } else {
                    assertThat(model.getFlowLocationGraphicInfo(element.getId()))
                            .as(element.getId())
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Test
    void picturesForTheEye() throws IOException {
        workflow.reviews.start(
                ProcessKey.SETTLEMENT_SIGNOFF, RUN, Routing.dueOn(TODAY).toAll(List.of("O011", "O012", "O013")));
        workflow.tasks.decide(workflow.tasks.openAbout(RUN).get(0).id(), memberOf("O011"), Decision.CONFIRMED, "");
        start();
        decide(PRODUCT, Decision.APPROVED, "");
        Subject batch = new Subject("demand-batch", "2026-03");
        workflow.reviews.start(ProcessKey.DEMAND_BATCH_REVIEW, batch, Routing.dueOn(TODAY));
        StringBuilder page = new StringBuilder("<!doctype html><meta charset=utf-8><body>");
        for (Subject subject : List.of(batch, PRODUCT, RUN)) {
            page.append(workflow.diagram.svg(subject, WORDS).orElseThrow()).append("<hr>");
        }
        decide(batch, Decision.RETURNED, "补正");
        page.append(workflow.diagram.svg(batch, WORDS).orElseThrow());
        Path file = Path.of("target", "case-diagrams.html");

        Files.writeString(file, page);

        assertThat(file).content().contains("1/3");
    }

    private void start() {
        workflow.reviews.start(ProcessKey.PRODUCT_LISTING_REVIEW, PRODUCT, Routing.dueOn(TODAY));
    }

    private void decide(Subject subject, Decision decision, String comment) {
        workflow.tasks.decide(workflow.tasks.openAbout(subject).get(0).id(), REVIEWER, decision, comment);
    }

    private Document picture(Subject subject) throws Exception {
        return parsed(workflow.diagram.svg(subject, WORDS).orElseThrow());
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    }

    private static List<String> stations(Document picture) {
        List<String> found = new ArrayList<>();
        for (Element group : groups(picture, "tq-diagram-station")) {
            found.add(group.getElementsByTagName("title").item(0).getTextContent());
        }
        return found;
    }

    private static long tracks(Document picture, String state) {
        return groups(picture, "tq-diagram-track").stream()
                .filter(group -> group.getAttribute("class").endsWith("tq-diagram-" + state))
                .count();
    }

    private static List<Element> groups(Document picture, String cssClass) {
        List<Element> found = new ArrayList<>();
        NodeList groups = picture.getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            Element group = (Element) groups.item(i);
            if (List.of(group.getAttribute("class").split(" ")).contains(cssClass)) {
                found.add(group);
            }
        }
        return found;
    }

    private static String description(Document picture) {
        return picture.getElementsByTagName("desc").item(0).getTextContent();
    }

    private static String textOf(Element svg, String id) {
        for (String tag : List.of("title", "desc")) {
            Element element = (Element) svg.getElementsByTagName(tag).item(0);
            if (element.getAttribute("id").equals(id)) {
                return element.getTextContent();
            }
        }
        return "";
    }
}
