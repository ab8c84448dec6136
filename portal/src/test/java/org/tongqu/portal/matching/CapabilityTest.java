package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.search.matching.Match;
import org.tongqu.search.matching.PairRules;

class CapabilityTest {

    private static final String HOLDS = "示例企业，持有高速公路断面交通流数据。";

    private final PairRules rules = new PairRules();
    private final SearchProfiles profiles = new SearchProfiles(null, null, null);

    @Test
    void who_names_the_needed_data_and_works_there_may_be_able() {
        assertThat(of(HOLDS, "DATA_PROVIDER", "ROAD", "YRD", null).isLikely()).isTrue();
        assertThat(of(HOLDS, "DATA_PROVIDER", "ROAD", "NATIONAL", null).isLikely())
                .isTrue();
    }

    @Test
    void who_supplies_no_data_or_works_elsewhere_or_in_another_mode_is_left_alone() {
        assertThat(of(HOLDS, "COMPLIANCE_ASSESSOR", "ROAD", "YRD", null).isLikely())
                .isFalse();
        assertThat(of(HOLDS, "DATA_PROVIDER", "ROAD", "GBA", null).isLikely()).isFalse();
        assertThat(of(HOLDS, "DATA_PROVIDER", "WATER", "YRD", null).isLikely()).isFalse();
    }

    @Test
    void who_says_nothing_of_the_needed_data_is_left_alone() {
        assertThat(of("示例企业，提供法律咨询。", "DATA_PROVIDER", "ROAD", "YRD", null).isLikely())
                .isFalse();
    }

    @Test
    void who_has_a_near_product_may_be_able_wherever_it_works() {
        Match near = rules.match(Pairs.DEMAND, Pairs.product("断面交通流统计", "G4", "006"));
        Capability.Near product = new Capability.Near("断面交通流统计", near);
        Capability unit = of("示例企业。", "DATA_PROVIDER", "ROAD", "GBA", product);
        assertThat(Capability.isNear(near)).isTrue();
        assertThat(unit.isLikely()).isTrue();
        assertThat(Capability.LIKELIEST_FIRST.compare(unit, of(HOLDS, "DATA_PROVIDER", "ROAD", "YRD", null)))
                .isNegative();
    }

    private Capability of(String intro, String capacity, String mode, String region, Capability.Near near) {
        OrganisationDraft draft = new OrganisationDraft(
                "示例单位", "", "", "ENT", region, List.of(capacity), List.of(mode), intro, null, null);
        Organisation unit = new Organisation("O050", draft);
        return new Capability(unit, rules.match(Pairs.DEMAND, profiles.profile(unit)), near);
    }
}
