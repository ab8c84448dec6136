package org.tongqu.workflow.violations;

import java.util.UUID;

/** A number nobody can foresee. */
public class AsksForChance {
    UUID number() {
        return UUID.randomUUID();
    }
}
