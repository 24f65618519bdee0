package com.almanac.garden;

import static com.almanac.Parts.GARDEN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/" + GARDEN + "/beds")
@RolesAllowed("gardener")
public class BedResource {
    @GET
    @Path("{bed}-{row}")
    public String show() {
        return "";
    }

    @POST
    @Path("{bed}/digging")
    public void dig() {}
}
