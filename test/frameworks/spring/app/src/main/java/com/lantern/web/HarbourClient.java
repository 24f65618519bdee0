package com.lantern.web;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Calls another service; serves nothing. */
@HttpExchange("/harbour")
interface HarbourClient {
    @GetExchange("/ships")
    String ships();
}
