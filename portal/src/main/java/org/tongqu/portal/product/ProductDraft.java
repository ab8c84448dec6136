package org.tongqu.portal.product;

/**
 * What a provider writes about a product; while it is a draft most parts may be missing.
 *
 * @param providerId the organisation that offers it; absent means the caller's own
 * @param versionLabel the provider's own version, for example 1.1
 */
public record ProductDraft(
        String name,
        String summary,
        String providerId,
        String versionLabel,
        Source source,
        Classification classification,
        Safety safety,
        Price price,
        Content content,
        UsageTerms usage,
        Quality quality,
        Assessments assessments) {

    public ProductDraft {
        summary = summary == null ? "" : summary;
        versionLabel = versionLabel == null || versionLabel.isBlank() ? "1.0" : versionLabel;
        source = source == null ? Source.UNKNOWN : source;
        classification = classification == null ? Classification.NONE : classification;
        safety = safety == null ? Safety.UNKNOWN : safety;
        price = price == null ? Price.UNDECIDED : price;
        content = content == null ? Content.NONE : content;
        usage = usage == null ? UsageTerms.NONE : usage;
        quality = quality == null ? Quality.UNKNOWN : quality;
        assessments = assessments == null ? Assessments.NONE : assessments;
    }

    /** The same draft offered by that organisation. */
    public ProductDraft by(String organisationId) {
        return new ProductDraft(
                name,
                summary,
                organisationId,
                versionLabel,
                source,
                classification,
                safety,
                price,
                content,
                usage,
                quality,
                assessments);
    }
}
