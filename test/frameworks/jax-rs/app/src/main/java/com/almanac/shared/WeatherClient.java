package com.almanac.shared;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Calls another service; serves nothing. */
@RegisterRestClient
@Path("/weather")
public interface WeatherClient {
    @GET
    @Path("/today")
    String today();
}
