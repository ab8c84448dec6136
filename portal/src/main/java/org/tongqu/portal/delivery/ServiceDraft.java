package org.tongqu.portal.delivery;

/**
 * What a provider says of the service behind a product.
 *
 * @param baseUrl http or https, without user, question and fragment, at most 300 characters
 * @param headerName header by which the gateway identifies itself to the service; absent or empty for none
 * @param headerValue its value, which is shown to nobody again; absent to keep the one that is known,
 *     which is only possible while scheme, host and port of the address stay
 * @param callsPerMinute calls of an order a minute in the long run; absent for 600
 * @param burst calls of an order at once; absent for 60
 * @param callsPerMonth quota of an order a month; absent or 0 for none
 */
public record ServiceDraft(
        String baseUrl,
        String headerName,
        String headerValue,
        Integer callsPerMinute,
        Integer burst,
        Long callsPerMonth) {

    public ServiceDraft {
        headerName = headerName == null ? "" : headerName.strip();
    }

    ServiceLimits limits() {
        ServiceLimits usual = ServiceLimits.USUAL;
        return new ServiceLimits(
                callsPerMinute == null ? usual.callsPerMinute() : callsPerMinute,
                burst == null ? usual.burst() : burst,
                callsPerMonth == null ? usual.callsPerMonth() : callsPerMonth);
    }
}
