package org.tongqu.standalone.sample;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The smallest application with the portal's two readiness addresses. */
@ApplicationPath("/api/v1")
public class SampleApi extends Application {}
