package com.port.office;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "com.port")
public class HarbourApplication {
    public static void main(String[] args) {
        SpringApplication.run(HarbourApplication.class, args);
    }
}
