package org.tongqu.standalone.sample;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@Path("status")
public class SampleStatus {
    /** The environment the launcher gave, without the password. */
    @GET
    @Produces("text/plain")
    public String status() {
        return System.getenv("TONGQU_DB_URL") + " " + System.getenv("TONGQU_SEARCH_URL") + " "
                + System.getenv("TONGQU_DEMO");
    }
}
