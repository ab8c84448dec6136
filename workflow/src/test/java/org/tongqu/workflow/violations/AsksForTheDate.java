package org.tongqu.workflow.violations;

import java.util.Date;

/** Time from the machine, the old way. */
public class AsksForTheDate {
    Date date() {
        return new Date();
    }
}
