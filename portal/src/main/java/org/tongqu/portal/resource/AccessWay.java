package org.tongqu.portal.resource;

/** How one gets at a public data resource; text {@code resource.accessWay.<NAME>}. */
public enum AccessWay {
    OPEN,
    AUTHORISED_OPERATION,
    APPLY
}
