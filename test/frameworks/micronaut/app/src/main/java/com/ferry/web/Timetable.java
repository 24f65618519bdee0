package com.ferry.web;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;

/** What whoever serves a timetable answers. */
public interface Timetable {
    @Get("/departures{.format}")
    String departures(String format);

    @Post("/departures")
    void add();
}
