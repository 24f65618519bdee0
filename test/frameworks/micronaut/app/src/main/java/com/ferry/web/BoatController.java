package com.ferry.web;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CustomHttpMethod;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;

@Controller("${ferry.api}/boats")
@Secured("CAPTAIN")
public class BoatController {
    private static final String BOAT = "{boat}";

    @Get
    public String all() {
        return "";
    }

    @Secured("isAnonymous()")
    @Get("/{?harbour,from*}")
    public String search(String harbour, String from) {
        return "";
    }

    @Get(BOAT)
    public String one(String boat) {
        return boat;
    }

    @Get(uri = "/" + BOAT + "/decks{/deck}")
    public String decks(String boat, String deck) {
        return deck;
    }

    @Get("/papers/{+path}")
    public String paper(String path) {
        return path;
    }

    @Get("/numbers/{number:[0-9]+}")
    public String number(String number) {
        return number;
    }

    @Get("/charts/{chart:.+}")
    public String chart(String chart) {
        return chart;
    }

    @Post
    public void launch(@Body String boat) {}

    @Post(uris = {"/repairs", "repairs/{yard}"})
    public void repair(String yard) {}

    @Put("/{boat}")
    public void paint(String boat) {}

    @Patch(value = "/{boat}/name", consumes = "text/plain")
    public void rename(String boat) {}

    @Patch(value = "/{boat}/name", consumes = "application/json")
    public void renameToo(String boat) {}

    @Delete("/{boat}")
    public void sink(String boat) {}

    @Head("/{boat}/light")
    public void light(String boat) {}

    @Options("/{boat}/light")
    public void ask(String boat) {}

    @CustomHttpMethod(method = "PROPFIND", value = "/{boat}")
    public void find(String boat) {}

    public String helper() {
        return "";
    }
}
