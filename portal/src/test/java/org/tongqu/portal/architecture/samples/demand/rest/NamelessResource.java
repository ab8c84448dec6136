package org.tongqu.portal.architecture.samples.demand.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.tongqu.portal.security.Needs;

/** Breaks: every REST operation has a name. */
@Path("samples/nameless")
public class NamelessResource {
    @GET
    @Needs("sample")
    public String sample() {
        return "";
    }
}
