package org.tongqu.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;

/** Where a provider's service behind a product is, how the gateway identifies itself there, and how much may be called. */
@Entity
@Table(name = "service_address", schema = "portal")
public class ServiceAddress {

    @Id
    @Column(name = "product_id")
    private String productId;

    @Column(name = "base_url")
    private String baseUrl;

    @Column(name = "header_name")
    private String headerName;

    @Column(name = "header_value")
    private String headerValue;

    @Column(name = "calls_per_minute")
    private int callsPerMinute;

    private int burst;

    @Column(name = "calls_per_month")
    private long callsPerMonth;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected ServiceAddress() {} // for JPA

    ServiceAddress(String productId) {
        this.productId = productId;
        this.headerName = "";
        this.headerValue = "";
    }

    void change(String url, ServiceLimits limits, String by, OffsetDateTime now) {
        baseUrl = url;
        callsPerMinute = limits.callsPerMinute();
        burst = limits.burst();
        callsPerMonth = limits.callsPerMonth();
        changedBy = by;
        changedAt = now;
    }

    /** @param sealed the value of the header as {@link CredentialVault} sealed it; empty for none */
    void identify(String header, String sealed) {
        headerName = header;
        headerValue = sealed;
    }

    public String productId() {
        return productId;
    }

    /** Address before which every call is put, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    /** Header by which the gateway identifies itself; empty for none. */
    public String headerName() {
        return headerName;
    }

    String sealedHeader() {
        return headerValue;
    }

    public ServiceLimits limits() {
        return new ServiceLimits(callsPerMinute, burst, callsPerMonth);
    }

    public OffsetDateTime changedAt() {
        return changedAt;
    }
}
