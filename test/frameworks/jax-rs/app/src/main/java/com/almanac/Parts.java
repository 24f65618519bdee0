package com.almanac;

public interface Parts {
    String BASE = "/almanac";
    String GARDEN = "garden";
    String YEAR = "{year: [0-9]{4}}";
}
