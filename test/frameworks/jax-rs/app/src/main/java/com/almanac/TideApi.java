package com.almanac;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public interface TideApi {
    @GET
    @Path("{harbour}")
    String show(@PathParam("harbour") String harbour);

    @PATCH
    @Path("{harbour}/height")
    @RolesAllowed("pilot")
    void change(@PathParam("harbour") String harbour);
}
