package com.almanac.shared;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public abstract class Lookup<T> {
    @GET
    public T all() {
        return null;
    }

    @GET
    @Path("/{key}")
    public T find(@PathParam("key") String key) {
        return null;
    }

    @HEAD
    @Path("/{key}/marks")
    public void marks() {}
}
