package org.tongqu.portal.agreement;

/**
 * A product an agreement is about.
 *
 * @param id number of the product
 * @param name its name when it was agreed
 * @param publicData whether it is public data, which supervisors may look after
 * @param price what was agreed
 */
public record AgreedProduct(String id, String name, boolean publicData, AgreedPrice price) {

    AgreedProduct at(AgreedPrice agreed) {
        return new AgreedProduct(id, name, publicData, agreed);
    }
}
