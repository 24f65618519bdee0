package com.ferry.web;

import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;

abstract class Tables {
    @Get("/rows/")
    public String rows() {
        return "";
    }

    @Delete("/rows/{row}")
    public void drop(String row) {}
}
