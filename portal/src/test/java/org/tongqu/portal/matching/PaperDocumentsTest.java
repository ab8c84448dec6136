package org.tongqu.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.demand.BatchDraft;
import org.tongqu.portal.demand.BatchNumber;
import org.tongqu.portal.demand.BatchType;
import org.tongqu.portal.demand.DemandBatch;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.shell.InfoPage;
import org.tongqu.search.DocumentRef;
import org.tongqu.search.Kind;
import org.tongqu.search.SearchDocument;

/** What one reads is found by its own words, in every language that it has, and its page is known. */
class PaperDocumentsTest {

    private final Foundation house = new Foundation();
    private final PaperDocuments documents = new PaperDocuments(house.texts, house.organisations);

    @Test
    void every_page_of_information_is_found_in_three_languages() {
        assertThat(documents.pages()).hasSize(InfoPage.values().length);
        SearchDocument policy = documents.pages().stream()
                .filter(page -> page.ref().id().equals("info-policy"))
                .findFirst()
                .orElseThrow();
        assertThat(policy.text().title()).contains("交科技发〔2025〕120号");
        assertThat(policy.text().body().get(0)).contains("不是政策原文");
        assertThat(policy.text("en").body()).hasSameSizeAs(policy.text().body());
        assertThat(policy.text("zh-TW").body()).hasSameSizeAs(policy.text().body());
        assertThat(RecordPages.page(policy.ref())).isEqualTo("info/policy");
    }

    @Test
    void a_notice_is_found_by_its_words_and_leads_to_its_batch() {
        DemandBatch batch = new DemandBatch(
                BatchNumber.of("2026-03"),
                "O001",
                new BatchDraft(
                        2026,
                        "示例第三批",
                        BatchType.DEMAND,
                        "公开征集琥珀场景",
                        null,
                        null,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 12, 1)),
                OffsetDateTime.parse("2026-08-01T10:00:00+08:00"));
        SearchDocument document = documents.document(batch);
        assertThat(document.ref()).isEqualTo(new DocumentRef(Kind.DOCUMENT, "batch-2026-03"));
        assertThat(document.text().summary()).isEqualTo("公开征集琥珀场景");
        assertThat(document.listing().deadline()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(RecordPages.page(document.ref())).isEqualTo("batches/2026-03");
    }
}
