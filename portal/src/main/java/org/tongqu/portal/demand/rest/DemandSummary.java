package org.tongqu.portal.demand.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tongqu.portal.demand.DemandDraft;
import org.tongqu.portal.demand.DemandSide;
import org.tongqu.portal.demand.DemandStage;
import org.tongqu.portal.demand.DemandStatus;
import org.tongqu.portal.demand.ScenarioDemand;

/** A demand in a list. */
public record DemandSummary(
        String id,
        String batchId,
        String title,
        String problem,
        String tier,
        DemandSide demandSide,
        String publisherId,
        List<String> themes,
        List<String> transportModes,
        String regionCluster,
        String cooperationMode,
        BigDecimal investmentWan,
        LocalDate responseDeadline,
        int responses,
        DemandStatus status,
        DemandStage stage) {

    static DemandSummary of(ScenarioDemand demand) {
        DemandDraft content = demand.content();
        return new DemandSummary(
                demand.id(),
                demand.batchId(),
                content.title(),
                content.problem(),
                content.tier(),
                content.demandSide(),
                content.publisherId(),
                content.themes(),
                content.transportModes(),
                content.regionCluster(),
                content.cooperationMode(),
                content.investmentWan(),
                content.timeline().responseDeadline(),
                demand.responses(),
                demand.status(),
                demand.status().stage());
    }
}
