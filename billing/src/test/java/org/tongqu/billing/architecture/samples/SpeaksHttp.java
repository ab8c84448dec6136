package org.tongqu.billing.architecture.samples;

import jakarta.ws.rs.core.Response;

/** Knows a door of the house. */
public class SpeaksHttp {

    /** An answer over HTTP. */
    public Response answer() {
        return Response.ok().build();
    }
}
