package org.tongqu.workflow.violations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity where none may be. */
@Entity
public class KnowsJpa {
    @Id
    String id;
}
