package com.ferry.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;

@Controller("timetable")
class TimetableController extends Tables implements Timetable {
    @Override
    public String departures(String format) {
        return format;
    }

    @Override
    public void add() {}

    @Requires(missingProperty = "ferry.winter")
    @Put("/season")
    void season() {}
}

@Controller
class Doors {
    @io.micronaut.http.annotation.Get("/ping")
    String ping() {
        return "pong";
    }

    @io.micronaut.http.annotation.Get
    String front() {
        return "";
    }
}
