package org.tongqu.portal.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tongqu.portal.resource.SharingAttribute;

/** How a product is to be protected, as columns. */
@Embeddable
class SafetyColumns {

    @Column(name = "security_grade")
    private String grade;

    @Column(name = "contains_personal_info")
    private boolean containsPersonalInfo;

    @Column(name = "raw_data")
    private boolean rawData;

    @Column(name = "open_attribute")
    private String openAttribute;

    @Enumerated(EnumType.STRING)
    @Column(name = "sharing_attribute")
    private SharingAttribute sharingAttribute;

    @Enumerated(EnumType.STRING)
    private Safety.Visibility visibility;

    protected SafetyColumns() {} // for JPA

    SafetyColumns(Safety safety) {
        grade = safety.grade();
        containsPersonalInfo = safety.containsPersonalInfo();
        rawData = safety.rawData();
        openAttribute = safety.openAttribute();
        sharingAttribute = safety.sharingAttribute();
        visibility = safety.visibility();
    }

    Safety value() {
        return new Safety(grade, containsPersonalInfo, rawData, openAttribute, sharingAttribute, visibility);
    }
}
