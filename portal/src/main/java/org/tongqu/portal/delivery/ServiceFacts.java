package org.tongqu.portal.delivery;

import java.time.OffsetDateTime;

/**
 * A provider's service as its provider sees it; the value of the header is never shown.
 *
 * @param baseUrl absent if the provider named no service
 * @param headerName absent if the gateway does not identify itself
 */
public record ServiceFacts(
        String productId, String baseUrl, String headerName, ServiceLimits limits, OffsetDateTime changedAt) {

    /** Nothing is known yet. */
    public static ServiceFacts none(String productId) {
        return new ServiceFacts(productId, null, null, ServiceLimits.USUAL, null);
    }

    static ServiceFacts of(ServiceAddress service) {
        return new ServiceFacts(
                service.productId(),
                service.baseUrl(),
                service.headerName().isEmpty() ? null : service.headerName(),
                service.limits(),
                service.changedAt());
    }
}
