package org.tongqu.portal.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** The classification of a product as columns, because lists are narrowed by them; the themes have a table. */
@Embeddable
class ClassificationColumns {

    @Column(name = "delivery_form")
    private String deliveryForm;

    @Column(name = "delivery_method")
    private String deliveryMethod;

    @Column(name = "update_frequency")
    private String updateFrequency;

    @Column(name = "transport_mode")
    private String transportMode;

    @Column(name = "business_field")
    private String businessField;

    @Column(name = "region_cluster")
    private String regionCluster;

    @Column(name = "industry_code")
    private String industryCode;

    @Column(name = "topic_code")
    private String topicCode;

    @Column(name = "source_acquisition")
    private String sourceAcquisition;

    protected ClassificationColumns() {} // for JPA

    ClassificationColumns(Classification classification) {
        deliveryForm = classification.deliveryForm();
        deliveryMethod = classification.deliveryMethod();
        updateFrequency = classification.updateFrequency();
        transportMode = classification.transportMode();
        businessField = classification.businessField();
        regionCluster = classification.regionCluster();
        industryCode = classification.industryCode();
        topicCode = classification.topicCode();
        sourceAcquisition = classification.sourceAcquisition();
    }

    Classification with(List<String> themes) {
        return new Classification(
                deliveryForm,
                deliveryMethod,
                updateFrequency,
                transportMode,
                businessField,
                themes,
                regionCluster,
                industryCode,
                topicCode,
                sourceAcquisition);
    }
}
