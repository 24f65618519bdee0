package com.lantern.web;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

abstract class Catalogue<T> {
    @GetMapping("/entries")
    T entries() {
        return null;
    }

    @DeleteMapping("/entries/{entry}")
    void drop(@PathVariable String entry) {}
}
