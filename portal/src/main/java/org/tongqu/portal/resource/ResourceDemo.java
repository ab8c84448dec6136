package org.tongqu.portal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongqu.portal.demo.DemoFiles;
import org.tongqu.portal.demo.DemoPart;
import org.tongqu.portal.demo.DemoReport;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.problem.Violations;

/**
 * Makes catalogue entries out of the fictional products: one per holder, business field and access way.
 *
 * <p>The demo files have no catalogue of their own; the entries say so.
 */
@ApplicationScoped
public class ResourceDemo implements DemoPart {

    private static final String KIND = "resource";
    private static final Map<String, AccessWay> ACCESS =
            Map.of("OPEN", AccessWay.OPEN, "AUTH", AccessWay.AUTHORISED_OPERATION, "SHARE", AccessWay.APPLY);
    private static final Map<AccessWay, String> ACCESS_WORDS =
            Map.of(AccessWay.OPEN, "公共数据开放", AccessWay.AUTHORISED_OPERATION, "授权运营", AccessWay.APPLY, "政务数据共享");
    private static final List<String> STRICTER = List.of("UNCOND", "COND", "NOT_OPEN");
    private static final Map<String, SharingAttribute> SHARING = Map.of(
            "无条件共享",
            SharingAttribute.UNCONDITIONAL,
            "有条件共享",
            SharingAttribute.CONDITIONAL,
            "不予共享",
            SharingAttribute.NONE);

    @Inject
    private ResourceEntries entries;

    @Inject
    private ResourceChecks checks;

    @Inject
    private Organisations organisations;

    @Override
    public String name() {
        return "resources";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(DemoFiles files, DemoReport report) {
        for (List<JsonNode> group : groups(files.read("products.json"))) {
            String holderId = group.get(0).path("dataHolderId").asText();
            String field = group.get(0).path("businessField").asText();
            Optional<Organisation> holder = organisations.find(holderId);
            if (holder.isEmpty()) {
                report.rejected(KIND, holderId + "/" + field, "unknown holder");
                continue;
            }
            ResourceDraft draft = draft(holder.get(), group);
            Violations violations = checks.of(draft);
            if (violations.isEmpty()) {
                report.loaded(KIND, entries.enter(draft).id());
            } else {
                report.rejected(KIND, holderId + "/" + field, violations.list().toString());
            }
        }
    }

    /** Public data products by holder, business field and access way, in the order of the file. */
    static List<List<JsonNode>> groups(JsonNode products) {
        Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
        for (JsonNode product : products) {
            AccessWay way = ACCESS.get(product.path("sourceKind").asText());
            if (way != null) {
                String key = product.path("dataHolderId").asText() + "|"
                        + product.path("businessField").asText() + "|" + way;
                groups.computeIfAbsent(key, first -> new ArrayList<>()).add(product);
            }
        }
        return List.copyOf(groups.values());
    }

    private static ResourceDraft draft(Organisation holder, List<JsonNode> group) {
        JsonNode first = group.get(0);
        AccessWay way = ACCESS.get(first.path("sourceKind").asText());
        List<String> names = each(group, product -> List.of(product.path("name").asText()));
        return new ResourceDraft(
                holder.shortName() + "·" + first.path("businessFieldName").asText() + "公共数据资源（" + ACCESS_WORDS.get(way)
                        + "，示例）",
                "示例：由本示例的产品目录归纳，供数产品有" + String.join("、", names) + "。",
                holder.id(),
                strictest(group),
                sharing(group),
                way,
                "",
                each(group, product -> texts(product.path("themes"))),
                each(group, product -> List.of(product.path("transportMode").asText())),
                first.path("businessField").asText(),
                first.path("regionCluster").asText(),
                each(group, product -> List.of(product.path("updateFrequency").asText())).stream()
                        .min(String::compareTo)
                        .orElseThrow(),
                each(group, product -> texts(product.path("sampleFields"))),
                true);
    }

    private static String strictest(List<JsonNode> group) {
        return each(group, product -> List.of(product.path("openAttribute").asText())).stream()
                .max((a, b) -> Integer.compare(STRICTER.indexOf(a), STRICTER.indexOf(b)))
                .orElseThrow();
    }

    private static SharingAttribute sharing(List<JsonNode> group) {
        return each(group, product -> List.of(product.path("sharingAttribute").asText())).stream()
                .map(word -> SHARING.getOrDefault(word, SharingAttribute.NOT_APPLICABLE))
                .max(SharingAttribute::compareTo)
                .orElseThrow();
    }

    private static List<String> each(List<JsonNode> group, Function<JsonNode, List<String>> values) {
        Set<String> all = new LinkedHashSet<>();
        group.forEach(product -> all.addAll(values.apply(product)));
        return List.copyOf(all);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
