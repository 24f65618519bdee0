package com.lantern.web;

import com.lantern.shared.KeeperApi;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;

@KeeperApi
public class KeeperController {
    @GetMapping("/")
    public String all() {
        return "";
    }

    @PutMapping("/{keeper}/watch")
    public String watch() {
        return "";
    }

    @ExceptionHandler(IllegalStateException.class)
    public String failed() {
        return "";
    }
}
