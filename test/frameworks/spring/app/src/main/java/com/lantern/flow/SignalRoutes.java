package com.lantern.flow;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.accept;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.nest;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration
class SignalRoutes {
    private static final String FLAGS = "/flags";

    @Bean
    RouterFunction<ServerResponse> signals(SignalHandler handler) {
        return route()
            .GET("/signals", handler::list)
            .POST("/signals", accept(MediaType.APPLICATION_JSON), handler::send)
            .path("/signals/{signal}", one -> one
                .GET("", handler::show)
                .DELETE("/echo", handler::mute))
            .nest(path("/mirrors"), () -> mirrors(handler))
            .filter((request, next) -> next.handle(request))
            .build();
    }

    private RouterFunction<ServerResponse> mirrors(SignalHandler handler) {
        return route(GET("/{mirror}"), handler::show)
            .andRoute(RequestPredicates.PUT("/{mirror}/angle"), handler::turn);
    }

    @Bean
    RouterFunction<?> flags(SignalHandler handler) {
        return nest(path(FLAGS), route(GET(""), handler::list).andNest(path("/{flag}"), route(GET("/mast"), handler::show)));
    }
}
