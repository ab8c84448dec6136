package org.tongqu.workflow.violations;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Time from the machine. */
public class AsksTheClock {
    String stamp() {
        return ZonedDateTime.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
