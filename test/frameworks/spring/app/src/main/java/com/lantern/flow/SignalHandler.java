package com.lantern.flow;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

@Component
class SignalHandler {
    ServerResponse list(ServerRequest request) {
        return ServerResponse.ok().build();
    }

    ServerResponse send(ServerRequest request) {
        return ServerResponse.ok().build();
    }

    ServerResponse show(ServerRequest request) {
        return ServerResponse.ok().build();
    }

    ServerResponse mute(ServerRequest request) {
        return ServerResponse.ok().build();
    }

    ServerResponse turn(ServerRequest request) {
        return ServerResponse.ok().build();
    }
}
