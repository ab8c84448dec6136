package org.tongqu.workflow.flowable;

import java.util.Map;
import org.tongqu.workflow.CaseDiagram.StationState;
import org.tongqu.workflow.CaseDiagram.Words;
import org.tongqu.workflow.ProcessKey;

/** The Chinese words of a picture, as a portal would give them. */
final class ProcessWords implements Words {

    private static final Map<StationState, String> STATES = Map.of(
            StationState.DONE, "已完成",
            StationState.CURRENT, "进行中",
            StationState.FUTURE, "未开始",
            StationState.STOPPED, "已中止");

    @Override
    public String title(ProcessKey process) {
        return "办理进度";
    }

    @Override
    public String element(String element, String name) {
        return name;
    }

    @Override
    public String state(StationState state) {
        return STATES.get(state);
    }
}
