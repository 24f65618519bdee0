package com.almanac;

import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

public class Server {
    public static void main(String[] args) {
        JdkHttpServerFactory.createHttpServer(
            URI.create("http://localhost:8091/"), ResourceConfig.forApplicationClass(AlmanacApplication.class));
    }
}
