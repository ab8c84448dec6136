package org.tongqu.portal.product;

import java.util.List;

/**
 * Where a product belongs; codes of the code tables of the same names, empty while unknown.
 *
 * @param themes each once, in the order of their codes
 * @param industryCode GB/T 4754 class, for example G54
 * @param topicCode NDI-TR-2025-06 topic, for example B0300
 * @param sourceAcquisition NDI-TR-2025-06 table 2: 001 original, 002 collected, 003 traded, 004 other
 */
public record Classification(
        String deliveryForm,
        String deliveryMethod,
        String updateFrequency,
        String transportMode,
        String businessField,
        List<String> themes,
        String regionCluster,
        String industryCode,
        String topicCode,
        String sourceAcquisition) {

    public static final Classification NONE =
            new Classification(null, null, null, null, null, null, null, null, null, null);

    public Classification {
        deliveryForm = deliveryForm == null ? "" : deliveryForm;
        deliveryMethod = deliveryMethod == null ? "" : deliveryMethod;
        updateFrequency = updateFrequency == null ? "" : updateFrequency;
        transportMode = transportMode == null ? "" : transportMode;
        businessField = businessField == null ? "" : businessField;
        themes =
                themes == null ? List.of() : themes.stream().distinct().sorted().toList();
        regionCluster = regionCluster == null ? "" : regionCluster;
        industryCode = industryCode == null ? "" : industryCode;
        topicCode = topicCode == null ? "" : topicCode;
        sourceAcquisition = sourceAcquisition == null ? "" : sourceAcquisition;
    }
}
