package com.lantern.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@RequestMapping("/towers")
public interface TowerApi {
    @GetMapping("/{tower}")
    String show(@PathVariable String tower);

    @PostMapping
    String build();

    default String height() {
        return "9";
    }
}
