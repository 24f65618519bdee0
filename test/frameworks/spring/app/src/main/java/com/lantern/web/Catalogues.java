package com.lantern.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.RestController;

class Catalogues {
    @RestController
    @RequestMapping(path = {"/books", "/maps"})
    static class Papers extends Catalogue<String> {
        @Override
        @GetMapping("/entries/all")
        String entries() {
            return "";
        }
    }

    @Controller
    @RequestMapping("/coins/")
    static class Coins extends Catalogue<Integer> {
        @ResponseBody
        @GetMapping("value")
        int value() {
            return 1;
        }
    }
}
