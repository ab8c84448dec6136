package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.store.Json;

class ProductJsonTest {

    @Test
    void what_is_read_can_be_sent_back_as_it_is() throws JsonProcessingException {
        for (ProductDraft draft : new ProductDraft[] {ProductWorld.sound(), ProductWorld.authorised("1.20")}) {
            String json = Json.mapper().writeValueAsString(draft);
            assertThat(Json.mapper().readValue(json, ProductDraft.class)).isEqualTo(draft);
        }
    }

    @Test
    void a_draft_needs_no_more_than_a_name() throws JsonProcessingException {
        ProductDraft draft = Json.mapper().readValue("{\"name\": \"示例\"}", ProductDraft.class);
        assertThat(draft.price()).isEqualTo(Price.UNDECIDED);
        assertThat(draft.classification()).isEqualTo(Classification.NONE);
        assertThat(draft.safety()).isEqualTo(Safety.UNKNOWN);
    }
}
