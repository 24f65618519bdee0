package com.almanac.garden;

import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

public class SeedResource {
    @GET
    @Path("/{seed}")
    public String show() {
        return "";
    }

    @DELETE
    @DenyAll
    public void clear() {}
}
