package com.lantern.web;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TowerController implements TowerApi {
    @Override
    public String show(String tower) {
        return tower;
    }

    @Override
    @RolesAllowed("mason")
    public String build() {
        return "";
    }

    @PatchMapping("/{tower}/stairs")
    String stairs() {
        return "";
    }
}
