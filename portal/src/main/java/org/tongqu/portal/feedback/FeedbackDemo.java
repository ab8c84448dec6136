package org.tongqu.portal.feedback;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tongqu.portal.demand.DemandCatalogue;
import org.tongqu.portal.demand.ScenarioDemand;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.product.DataProduct;
import org.tongqu.portal.product.Products;
import org.tongqu.portal.time.ClockSource;

/** Loads fictional judgments, and what was proposed when they were made, every reference checked. */
@ApplicationScoped
public class FeedbackDemo implements DemoPart {

    private static final String KIND = "match-judgment";
    private static final LocalTime HOUR = LocalTime.of(10, 0);

    @Inject
    private Judgments judgments;

    @Inject
    private ShownMatches shown;

    @Inject
    private OpinionBook book;

    @Inject
    private DemandCatalogue demands;

    @Inject
    private Products products;

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        JsonNode file = files.read("match-feedback.json");
        file.path("shown").forEach(line -> shown(line, report));
        file.path("judgments").forEach(line -> judged(line, report));
    }

    private void shown(JsonNode line, DemoReport report) {
        String demand = line.path("demandId").asText();
        List<String> ids = new ArrayList<>();
        line.path("productIds").forEach(one -> ids.add(one.asText()));
        boolean known = demands.find(demand).isPresent()
                && ids.stream().allMatch(one -> products.find(one).isPresent());
        if (!known) {
            report.rejected("match-list", demand, "unknown demand or product");
            return;
        }
        shown.note(new ShownList(
                demand,
                LocalDate.parse(line.path("day").asText()),
                ids,
                line.path("fitting").asInt(),
                line.path("mandatory").asInt(),
                line.path("covered").asInt()));
        report.loaded("match-list", demand);
    }

    private void judged(JsonNode line, DemoReport report) {
        Pair pair =
                new Pair(line.path("demandId").asText(), line.path("productId").asText());
        String publisher =
                demands.find(pair.demandId()).map(ScenarioDemand::publisherId).orElse("");
        String provider =
                products.find(pair.productId()).map(DataProduct::providerId).orElse("");
        if (publisher.isEmpty() || provider.isEmpty()) {
            report.rejected(KIND, pair.label(), "unknown demand or product");
            return;
        }
        Source source = Source.valueOf(line.path("source").asText());
        OffsetDateTime at = LocalDate.parse(line.path("day").asText())
                .atTime(HOUR)
                .atZone(ClockSource.ZONE)
                .toOffsetDateTime();
        if (source.isOpinion()) {
            Side side = Side.valueOf(line.path("side").asText());
            Opinion opinion = new Opinion(
                    source.name(),
                    line.path("reason").asText(""),
                    line.path("comment").asText(""));
            book.check(opinion);
            judgments.add(
                    MatchJudgment.opinion(pair, side, opinion, demo(side == Side.DEMAND ? publisher : provider), at));
        } else {
            judgments.add(MatchJudgment.outcome(pair, source, demo(publisher), pair.demandId(), at));
        }
        report.loaded(KIND, pair.label());
    }

    private static MatchJudgment.Judge demo(String organisationId) {
        return new MatchJudgment.Judge("demo", organisationId);
    }
}
