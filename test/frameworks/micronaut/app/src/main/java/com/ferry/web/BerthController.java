package com.ferry.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;

@Controller("${ferry.quay:/quay}/berths/")
public class BerthController {
    static final String ONE = "/{berth:8}";

    @Get
    @Produces(MediaType.TEXT_PLAIN)
    public String all() {
        return "";
    }

    @Post
    public void build() {}

    @Get(ONE)
    public String one(String berth) {
        return berth;
    }

    @Put(ONE + "/boat/{boat}")
    public void moor(String berth, String boat) {}

    @Delete(value = ONE + "/boat")
    public void cast(String berth) {}

    @Get("/{berth}/tides{/year,month}")
    public String tides(String berth) {
        return berth;
    }
}
