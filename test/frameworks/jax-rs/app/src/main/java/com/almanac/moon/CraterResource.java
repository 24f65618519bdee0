package com.almanac.moon;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

public class CraterResource {
    private final String side;

    public CraterResource() {
        this("far");
    }

    CraterResource(String side) {
        this.side = side;
    }

    @GET
    public String all() {
        return side;
    }

    @POST
    @Path("{crater}/depth")
    public void measure() {}
}
