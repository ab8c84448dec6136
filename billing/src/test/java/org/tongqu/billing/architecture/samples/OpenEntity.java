package org.tongqu.billing.architecture.samples;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that others may change. */
@Entity
public class OpenEntity {

    @Id
    private String id;

    /** Changes the entity. */
    public void setId(String id) {
        this.id = id;
    }

    /** The identifier. */
    public String id() {
        return id;
    }
}
