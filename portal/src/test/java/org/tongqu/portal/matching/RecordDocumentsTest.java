package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.consortium.Charter;
import org.tongqu.portal.consortium.Consortium;
import org.tongqu.portal.consortium.ConsortiumDraft;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.organisation.Contact;
import org.tongqu.portal.organisation.Organisation;
import org.tongqu.portal.organisation.OrganisationDraft;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.ResourceDraft;
import org.tongqu.portal.resource.ResourceEntry;
import org.tongqu.portal.resource.SharingAttribute;
import org.tongqu.portal.typicalcase.CaseDraft;
import org.tongqu.portal.typicalcase.CaseOutcome;
import org.tongqu.portal.typicalcase.TypicalCase;
import org.tongqu.search.Facet;
import org.tongqu.search.Kind;
import org.tongqu.search.Listing;
import org.tongqu.search.SearchDocument;

/** What is found of a record is what its public page tells, and nothing else. */
class RecordDocumentsTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");

    private final Foundation house = new Foundation();
    private final RecordDocuments documents = new RecordDocuments(
            house.codes, house.organisations, Foundation.started(new StatedAreas(house.areas, house.codes)));

    @Test
    void a_case_is_found_by_its_story_its_organisations_and_its_outcomes() {
        SearchDocument document = documents.document(new TypicalCase("TC-2026-099", "2026-C2", story(), NOW));
        assertThat(document.ref().kind()).isEqualTo(Kind.CASE);
        assertThat(document.state().version()).isEqualTo(NOW.toInstant().toEpochMilli());
        assertThat(document.text().title()).isEqualTo("示例案例");
        assertThat(document.text().body()).contains("排队长", "统一调度", "按次分成", "脱敏", "可推广");
        assertThat(document.text().names()).containsExactly("待闸时长");
        assertThat(document.text().organisation()).isEqualTo(name("O008"));
        assertThat(document.text().keywords()).contains(name("O011"));
        assertThat(document.facets().of(Facet.OWNER)).containsExactly("O008");
        assertThat(document.listing().visibility()).isEqualTo(Listing.PUBLIC);
    }

    @Test
    void a_resource_is_found_by_its_fields_and_its_holder() {
        SearchDocument document = documents.document(resource());
        assertThat(document.ref().kind()).isEqualTo(Kind.RESOURCE);
        assertThat(document.text().names()).containsExactly("桩号", "断面流量");
        assertThat(document.text().organisation()).isEqualTo(name("O006"));
        assertThat(document.facets().of(Facet.OPEN_ATTRIBUTE)).containsExactly("COND");
        assertThat(document.facets().of(Facet.REGION)).containsExactly("YRD");
        assertThat(document.facets().of(AreaCoverage.AREA)).containsExactly("NATIONAL", "YRD", "YRD*");
        assertThat(document.listing().updated()).isEqualTo(NOW.toLocalDate());
    }

    @Test
    void a_consortium_is_found_by_name_purpose_and_lead_but_not_by_its_rules() {
        Charter charter = new Charter(
                "秘密理事会", "过半数", "O011", true, "每季度一次", List.of("对外签约"), "共有", "不转移", List.of("提前60日"), "仲裁");
        ConsortiumDraft draft =
                new ConsortiumDraft("示例联合体", "示例宗旨", List.of("SD-2026-03-001"), null, charter, null, null);
        SearchDocument document =
                documents.document(new Consortium("IC-099", draft, "O011", LocalDate.of(2026, 11, 22)));
        assertThat(document.text().title()).isEqualTo("示例联合体");
        assertThat(document.text().summary()).isEqualTo("示例宗旨");
        assertThat(document.text().organisation()).isEqualTo(name("O011"));
        assertThat(document.toString()).doesNotContain("秘密理事会");
    }

    @Test
    void an_organisation_is_found_by_its_names_and_its_credit_code_but_not_by_its_people() {
        Contact contact = new Contact("数据处", "张三", "13800000000", "zhang@example.org");
        SearchDocument document = documents.document(new Organisation(
                "O099",
                new OrganisationDraft(
                        "示例航运中心",
                        "航运中心",
                        "91990200DEM000110Q",
                        "INST",
                        "YRD",
                        List.of(),
                        List.of(),
                        "调度内河船闸",
                        null,
                        contact)));
        assertThat(document.ref().kind()).isEqualTo(Kind.ORGANISATION);
        assertThat(document.text().keywords()).contains("航运中心");
        assertThat(document.text().names()).containsExactly("91990200DEM000110Q");
        assertThat(document.facets().of(Searching.ORGANISATION_KIND)).containsExactly("INST");
        assertThat(document.toString()).doesNotContain("张三", "13800000000", "zhang@example.org");
    }

    private static CaseDraft story() {
        return new CaseDraft(
                "示例案例",
                "O008",
                List.of("O011"),
                "SD-2026-03-001",
                List.of("DP-0001"),
                List.of(),
                List.of(),
                "YRD",
                "船闸联合调度",
                "排队长",
                List.of("统一调度"),
                "按次分成",
                "脱敏",
                List.of(new CaseOutcome("待闸时长", new BigDecimal("9"), new BigDecimal("5"), "小时", "")),
                "可推广",
                List.of());
    }

    private static ResourceEntry resource() {
        return new ResourceEntry(
                "PR0099",
                new ResourceDraft(
                        "示例路网资源",
                        "断面数据",
                        "O006",
                        "COND",
                        SharingAttribute.CONDITIONAL,
                        AccessWay.APPLY,
                        "",
                        List.of(),
                        List.of(),
                        "",
                        "YRD",
                        "RT",
                        List.of("桩号", "断面流量"),
                        true),
                NOW);
    }

    private String name(String organisationId) {
        return house.organisations.find(organisationId).orElseThrow().name();
    }
}
