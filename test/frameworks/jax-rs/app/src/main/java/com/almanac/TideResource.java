package com.almanac;

import jakarta.ws.rs.Path;

@Path("tides")
public class TideResource implements TideApi {
    @Override
    public String show(String harbour) {
        return harbour;
    }

    @Override
    public void change(String harbour) {}
}
