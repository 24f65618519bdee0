package com.port.office;

import com.port.office.api.BerthOfficeApi;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthController implements BerthOfficeApi {

    @Override
    public ResponseEntity<Void> listBerths() {
        return ResponseEntity.ok().build();
    }

    @Override
    public ResponseEntity<Void> bookBerth() {
        return ResponseEntity.status(201).build();
    }

    @Override
    public ResponseEntity<Void> readBerth(String berthId) {
        return ResponseEntity.ok().build();
    }

    @Override
    public ResponseEntity<Void> berthsBerthIdDelete(String berthId) {
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/tides")
    public String tides() {
        return "high";
    }
}
