package org.tongqu.portal.product;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.tongqu.portal.store.TextListColumn;

/** Where the data of a product come from, as columns. */
@Embeddable
class SourceColumns {

    @Column(name = "source_kind")
    private String kind;

    @Column(name = "data_holder_id")
    private String dataHolderId;

    @Column(name = "authorisation_id")
    private String authorisationId;

    @Convert(converter = TextListColumn.class)
    @Column(name = "resource_ids")
    private List<String> resourceIds;

    protected SourceColumns() {} // for JPA

    SourceColumns(Source source) {
        kind = source.kind();
        dataHolderId = source.dataHolderId();
        authorisationId = source.authorisationId();
        resourceIds = source.resourceIds();
    }

    Source value() {
        return new Source(kind, dataHolderId, authorisationId, resourceIds);
    }
}
