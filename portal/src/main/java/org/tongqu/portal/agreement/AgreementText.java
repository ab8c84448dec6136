package org.tongqu.portal.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongqu.billing.agreement.CanonicalJson;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.store.Json;

/**
 * The text that is signed: every fact of an agreement, its clauses word for word and its rules of use.
 *
 * @param format number of this form; another one when facts are added
 * @param parties organisation and role, in their order
 * @param supersedes digest of the text whose place an amendment takes; absent in the first text
 */
record AgreementText(
        int format,
        String id,
        ContractType type,
        String title,
        List<String> parties,
        String purposeClass,
        String scenario,
        String applicationId,
        List<AgreedProduct> products,
        AgreementTerms terms,
        String supersedes) {

    private static final int FORMAT = 2;
    private static final int FORMAT_OF_AMENDMENTS = 3;

    static AgreementText of(Agreement agreement) {
        return of(FORMAT, agreement, agreement.products(), agreement.terms(), null);
    }

    /** The whole text with what an amendment changes, so that it is read without the one before. */
    static AgreementText of(Agreement agreement, Amendment amendment) {
        return of(FORMAT_OF_AMENDMENTS, agreement, amendment.products(), amendment.terms(), amendment.supersedes());
    }

    private static AgreementText of(
            int format, Agreement agreement, List<AgreedProduct> products, AgreementTerms terms, String supersedes) {
        return new AgreementText(
                format,
                agreement.id(),
                agreement.type(),
                agreement.title(),
                agreement.parties().stream()
                        .map(party -> party.organisationId() + " " + party.role())
                        .toList(),
                agreement.purposeClass(),
                agreement.scenario(),
                agreement.applicationId(),
                products,
                terms,
                supersedes);
    }

    /** Canonical JSON (RFC 8785); decimal numbers are written as text without trailing zeros. */
    String canonical() {
        return CanonicalJson.write(tree(Json.mapper().valueToTree(this)));
    }

    /** SHA-256 of a canonical text as 64 hexadecimal digits. */
    static String digest(String canonical) {
        return Secrets.digest(canonical);
    }

    private static Object tree(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new LinkedHashMap<>();
            node.fields().forEachRemaining(field -> object.put(field.getKey(), tree(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(element -> list.add(tree(element)));
            return list;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.textValue();
    }
}
