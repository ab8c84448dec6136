package org.tongqu.portal.architecture.samples.demand.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.tongqu.portal.architecture.samples.demand.SampleDemandService;
import org.tongqu.portal.architecture.samples.demand.SampleRepository;

/** Breaks: operations are named and guarded, doors use use cases only, doors call nothing internal. */
@Path("samples")
public class SampleResource {
    public SampleRepository repository;

    @GET
    public String sample() {
        new SampleDemandService().internal();
        return "";
    }
}
