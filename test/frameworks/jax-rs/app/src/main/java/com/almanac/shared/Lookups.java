package com.almanac.shared;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

public class Lookups {
    @Path("/days")
    public static class Days extends Lookup<String> {}

    @Logged
    @Path("/saints/")
    public static class Saints extends Lookup<String> {
        @POST
        @Path("/")
        public void add() {}
    }
}
