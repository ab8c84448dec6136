package org.tongqu.portal.architecture.samples.demand;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: aggregates change themselves. */
@Entity
public class SetFromOutside {
    @Id
    private String id;

    public void setId(String given) {
        id = given;
    }

    @Override
    public String toString() {
        return id;
    }
}
