package org.tongqu.workflow.flowable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.tongqu.workflow.CaseDiagram;
import org.tongqu.workflow.Subject;

/** Draws cases of the engine. */
@ApplicationScoped
@Transactional
class FlowableCaseDiagram implements CaseDiagram {

    private final ProcessEngine engine;
    private final CaseHistory history;

    @Inject
    FlowableCaseDiagram(ProcessEngine engine, CaseHistory history) {
        this.engine = engine;
        this.history = history;
    }

    // for CDI proxies
    protected FlowableCaseDiagram() {
        this(null, null);
    }

    @Override
    public Optional<String> svg(Subject subject, Words words) {
        return history.latest(subject).map(instance -> {
            BpmnModel model = engine.getRepositoryService().getBpmnModel(instance.getProcessDefinitionId());
            CaseMap map = new CaseMap(model, progress(instance));
            return new SvgDrawing(map, words, Facts.process(instance.getProcessDefinitionId()), instance.getId())
                    .draw();
        });
    }

    private CaseMap.Progress progress(HistoricProcessInstance instance) {
        Map<String, Integer> passed = new HashMap<>();
        Map<String, Integer> waiting = new HashMap<>();
        Map<String, Integer> asked = new HashMap<>();
        List<HistoricActivityInstance> activities = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list();
        for (HistoricActivityInstance activity : activities) {
            String id = activity.getActivityId();
            asked.merge(id, 1, Integer::sum);
            if (activity.getEndTime() == null) {
                waiting.merge(id, 1, Integer::sum);
            } else if (activity.getDeleteReason() == null) {
                passed.merge(id, 1, Integer::sum);
            }
        }
        return new CaseMap.Progress(passed, waiting, asked);
    }
}
