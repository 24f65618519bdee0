package com.almanac.moon;

import static com.almanac.Parts.YEAR;

import com.almanac.shared.Logged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

@Path("/moon")
@Produces("application/json")
public class MoonResource {
    private static final String PHASE = YEAR + "/phases/{phase}";

    @GET
    public String now() {
        return "";
    }

    @GET
    @Produces("text/plain")
    public String nowAsText() {
        return "";
    }

    @POST
    @Consumes("application/json")
    @RolesAllowed({"astronomer", "keeper"})
    public void note(String text) {}

    @GET
    @Path(YEAR)
    public String year(@PathParam("year") int year) {
        return "";
    }

    @PUT
    @Logged
    @Path(PHASE)
    public void correct() {}

    @DELETE
    @Path(PHASE)
    public void forget() {}

    @OPTIONS
    public void asked() {}

    @GET
    @Path("/pictures/{path: .+}")
    public String picture(@PathParam("path") String path) {
        return path;
    }

    @Path("/craters")
    public CraterResource craters() {
        return new CraterResource("near");
    }

    @Path("/far/{side}")
    public Class<CraterResource> far() {
        return CraterResource.class;
    }
}
