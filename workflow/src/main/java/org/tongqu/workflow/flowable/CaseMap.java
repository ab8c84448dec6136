package org.tongqu.workflow.flowable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.tongqu.workflow.CaseDiagram.StationState;

/**
 * The main road of a process with how far a case has come: what can be reached from the start without a timer, in that order.
 * The reminders at the side are left out; they say nothing about where the case stands.
 */
final class CaseMap {

    private final BpmnModel model;
    private final Progress progress;
    private final Map<String, Station> stations = new LinkedHashMap<>();
    private final List<Track> tracks = new ArrayList<>();

    CaseMap(BpmnModel model, Progress progress) {
        this.model = model;
        this.progress = progress;
        FlowNode start =
                model.getMainProcess().findFlowElementsOfType(StartEvent.class).get(0);
        Deque<FlowNode> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.remove();
            if (stations.putIfAbsent(node.getId(), station(node)) == null) {
                for (SequenceFlow flow : node.getOutgoingFlows()) {
                    tracks.add(track(flow));
                    ahead.add((FlowNode) flow.getTargetFlowElement());
                }
            }
        }
    }

    /** The stations in the order a case comes by. */
    List<Station> stations() {
        return List.copyOf(stations.values());
    }

    List<Track> tracks() {
        return tracks;
    }

    private Station station(FlowNode node) {
        GraphicInfo box = model.getGraphicInfo(node.getId());
        return new Station(
                node.getId(),
                node.getName(),
                kind(node),
                new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()),
                state(node),
                new Count(
                        progress.passed().getOrDefault(node.getId(), 0),
                        progress.asked().getOrDefault(node.getId(), 0)));
    }

    private Track track(SequenceFlow flow) {
        List<Point> points = model.getFlowLocationGraphicInfo(flow.getId()).stream()
                .map(point -> new Point(point.getX(), point.getY()))
                .toList();
        return new Track(
                flow.getId(),
                flow.getName() == null ? "" : flow.getName(),
                points,
                progress.passed().containsKey(flow.getId()));
    }

    private StationState state(FlowNode node) {
        String id = node.getId();
        if (progress.waiting().containsKey(id)) {
            return StationState.CURRENT;
        }
        // A disputed sign-off leaves some questions without an answer, and yet the case has gone on.
        boolean left = node.getOutgoingFlows().stream()
                .anyMatch(flow -> progress.passed().containsKey(flow.getId()));
        if (left || node instanceof EndEvent && progress.passed().containsKey(id)) {
            return StationState.DONE;
        }
        return progress.asked().containsKey(id) ? StationState.STOPPED : StationState.FUTURE;
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof StartEvent) {
            return Kind.START;
        }
        if (node instanceof EndEvent) {
            return Kind.END;
        }
        return node instanceof Gateway ? Kind.GATE : Kind.TASK;
    }

    /** What a station is. */
    enum Kind {
        START,
        TASK,
        GATE,
        END
    }

    /**
     * How far a case has come.
     *
     * @param passed per element, flows included, how often it was left regularly
     * @param waiting per element, how many answers are still awaited
     * @param asked per element, how often the case came there
     */
    record Progress(Map<String, Integer> passed, Map<String, Integer> waiting, Map<String, Integer> asked) {}

    record Box(double x, double y, double width, double height) {}

    record Point(double x, double y) {}

    /** How many of how many are through. */
    record Count(int through, int of) {}

    record Station(String id, String name, Kind kind, Box box, StationState state, Count count) {}

    record Track(String id, String name, List<Point> points, boolean passed) {}
}
