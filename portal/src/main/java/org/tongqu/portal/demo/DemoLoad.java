package org.tongqu.portal.demo;

import java.time.OffsetDateTime;
import java.util.List;

/** What became of one part of the demo data: how many lines were loaded, and each line that was not, with the reason. */
public record DemoLoad(String part, OffsetDateTime at, int loaded, List<DemoReport.Rejected> rejected) {}
