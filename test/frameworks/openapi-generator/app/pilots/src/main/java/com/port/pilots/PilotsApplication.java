package com.port.pilots;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class PilotsApplication {
    public static void main(String[] args) {
        SpringApplication.run(PilotsApplication.class, args);
    }
}
