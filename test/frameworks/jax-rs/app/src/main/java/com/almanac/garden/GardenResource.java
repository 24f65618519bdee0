package com.almanac.garden;

import com.almanac.Parts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path(Parts.GARDEN + "/plants")
public class GardenResource {
    @GET
    public String plants() {
        return "";
    }

    @Path("{plant}")
    public PlantResource plant(@PathParam("plant") String plant) {
        return new PlantResource();
    }

    public static class PlantResource {
        @GET
        public String show() {
            return "";
        }

        @PUT
        @Path("water")
        public void water() {}

        @Path("seeds")
        public SeedResource seeds() {
            return new SeedResource();
        }
    }
}
