package org.tongqu.portal.product;

import org.tongqu.portal.resource.SharingAttribute;

/**
 * How a product is to be protected.
 *
 * @param grade code of {@code securityGrades} (GB/T 43697-2024); empty while unknown
 * @param containsPersonalInfo whether persons can be told from it
 * @param rawData whether it is original data, not processed into a product
 * @param openAttribute code of {@code openAttributes} of the data it is made of
 * @param sharingAttribute sharing attribute of the data it is made of
 * @param visibility who may find it once it is listed
 */
public record Safety(
        String grade,
        Boolean containsPersonalInfo,
        Boolean rawData,
        String openAttribute,
        SharingAttribute sharingAttribute,
        Visibility visibility) {

    /** Who may find a listed product. */
    public enum Visibility {
        PUBLIC,
        /** Government bodies only, by way of sharing. */
        GOV_ONLY
    }

    public static final Safety UNKNOWN = new Safety(null, null, null, null, null, null);

    public Safety {
        grade = grade == null ? "" : grade;
        containsPersonalInfo = containsPersonalInfo != null && containsPersonalInfo;
        rawData = rawData != null && rawData;
        openAttribute = openAttribute == null ? "" : openAttribute;
        sharingAttribute = sharingAttribute == null ? SharingAttribute.NOT_APPLICABLE : sharingAttribute;
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }
}
