package com.ferry.web;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;

/** Calls another service. */
@Client("http://weather.example")
public interface Weather {
    @Get("/wind")
    String wind();
}
