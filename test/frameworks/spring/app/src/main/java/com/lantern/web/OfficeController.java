package com.lantern.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("${lantern.office}")
class OfficeController {
    @GetMapping("/ledger")
    String ledger() {
        return "";
    }
}

@RestController
class OwnerController {
    @GetMapping("${LANTERN_OWNER}/rents")
    String rents() {
        return "";
    }
}
