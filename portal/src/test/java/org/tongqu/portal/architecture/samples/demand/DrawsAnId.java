package org.tongqu.portal.architecture.samples.demand;

import java.util.UUID;

/** Breaks: ids are not drawn. */
public class DrawsAnId {
    public String id() {
        return UUID.randomUUID().toString();
    }
}
