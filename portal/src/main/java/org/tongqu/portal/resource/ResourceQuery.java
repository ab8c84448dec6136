package org.tongqu.portal.resource;

/** What to look for in the catalogue; empty parts do not narrow. */
public record ResourceQuery(String text, String holderId, String accessWay, String businessField, String region) {

    public static final ResourceQuery ALL = new ResourceQuery("", "", "", "", "");

    public ResourceQuery {
        text = text == null ? "" : text.strip();
        holderId = holderId == null ? "" : holderId;
        accessWay = accessWay == null ? "" : accessWay;
        businessField = businessField == null ? "" : businessField;
        region = region == null ? "" : region;
    }
}
