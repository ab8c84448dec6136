package org.tongqu.portal.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceDraft;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.SharingAttribute;
import org.tongqu.search.matching.Finding;
import org.tongqu.search.matching.Requirement;
import org.tongqu.search.matching.Verdict;

class ResourceMatchingTest {

    private static final ResourceMatching.Wanted WANTED =
            new ResourceMatching.Wanted("桥梁健康监测", List.of("SAFETY"), List.of("ROAD"), List.of("YRD"));

    private final ResourceMatching matching = new ResourceMatching(null, null);

    @Test
    void a_resource_that_names_the_data_is_proposed_for_the_list_that_it_may_go_on() {
        assertThat(choose(entry("PR-1", "桥梁健康监测数据", "YRD", "COND", AccessWay.APPLY)))
                .isEqualTo(new ResourceChoice(ProposalKind.OPEN_LIST, "PR-1"));
        assertThat(choose(entry("PR-1", "桥梁健康监测数据", "YRD", "NOT_OPEN", AccessWay.APPLY)))
                .isEqualTo(new ResourceChoice(ProposalKind.AUTHORISATION, "PR-1"));
        assertThat(choose(entry("PR-1", "桥梁健康监测数据", "YRD", "COND", AccessWay.AUTHORISED_OPERATION)))
                .isEqualTo(new ResourceChoice(ProposalKind.AUTHORISATION, "PR-1"));
    }

    @Test
    void what_only_mentions_it_or_is_of_another_region_is_named_as_nearest() {
        assertThat(choose(entry("PR-1", "桥梁健康监测数据", "GBA", "COND", AccessWay.APPLY)))
                .isEqualTo(new ResourceChoice(ProposalKind.CATALOGUE, "PR-1"));
        assertThat(choose(entry("PR-2", "桥梁基础信息", "YRD", "COND", AccessWay.APPLY))
                        .kind())
                .isEqualTo(ProposalKind.CATALOGUE);
        assertThat(choose(entry("PR-3", "机场航班动态", "YRD", "COND", AccessWay.APPLY)))
                .isEqualTo(ResourceChoice.NONE);
        assertThat(choose()).isEqualTo(ResourceChoice.NONE);
    }

    @Test
    void of_several_that_name_it_the_one_of_the_region_wins_and_then_the_one_of_the_mode() {
        ResourceEntry national = entry("PR-1", "桥梁健康监测数据", "NATIONAL", "COND", AccessWay.APPLY);
        ResourceEntry elsewhere = entry("PR-0", "桥梁健康监测数据", "GBA", "COND", AccessWay.APPLY);
        ResourceEntry vague = entry("PR-2", "桥梁", "YRD", "COND", AccessWay.APPLY);
        assertThat(choose(elsewhere, vague, national).resourceId()).isEqualTo("PR-1");
    }

    @Test
    void reasons_say_what_the_entry_states() {
        List<Finding> findings = matching.findings(WANTED, entry("PR-1", "桥梁健康监测数据", "GBA", "COND", AccessWay.APPLY));
        assertThat(findings)
                .extracting(Finding::requirement)
                .containsExactlyInAnyOrder(
                        Requirement.SUBJECT, Requirement.THEME, Requirement.MODE, Requirement.REGION);
        Finding region = findings.stream()
                .filter(finding -> finding.requirement() == Requirement.REGION)
                .findFirst()
                .orElseThrow();
        assertThat(region.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(region.arguments()).containsExactly("YRD", "GBA");
    }

    private ResourceChoice choose(ResourceEntry... entries) {
        return matching.choose(WANTED, List.of(entries));
    }

    private static ResourceEntry entry(String id, String name, String region, String open, AccessWay way) {
        ResourceDraft draft = new ResourceDraft(
                name,
                "",
                "O002",
                open,
                SharingAttribute.CONDITIONAL,
                way,
                "",
                List.of("SAFETY"),
                List.of("ROAD"),
                "INFRA",
                region,
                "003",
                List.of("编号"),
                true);
        return new ResourceEntry(id, draft, OffsetDateTime.parse("2026-11-22T10:00:00+08:00"));
    }
}
