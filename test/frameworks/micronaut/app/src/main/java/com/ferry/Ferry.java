package com.ferry;

import io.micronaut.runtime.Micronaut;

public class Ferry {
    public static void main(String[] args) {
        Micronaut.run(Ferry.class, args);
    }
}
