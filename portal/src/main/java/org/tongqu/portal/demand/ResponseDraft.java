package org.tongqu.portal.demand;

import java.util.List;

/**
 * A statement of intent 响应意向 as an organisation writes it.
 *
 * @param statement what it offers, at most 2,000 characters
 * @param productIds numbers of data products it would use
 * @param withConsortium whether it responds together with others
 */
public record ResponseDraft(String statement, List<String> productIds, Boolean withConsortium) {

    public ResponseDraft {
        statement = Plain.text(statement);
        productIds = Plain.texts(productIds);
        withConsortium = withConsortium != null && withConsortium;
    }
}
