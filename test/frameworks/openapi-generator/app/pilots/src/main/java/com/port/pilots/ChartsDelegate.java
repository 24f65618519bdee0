package com.port.pilots;

import com.port.pilots.api.ChartsApiDelegate;
import org.springframework.http.ResponseEntity;

/** Somebody makes it a bean elsewhere. */
public class ChartsDelegate implements ChartsApiDelegate {

    @Override
    public ResponseEntity<Void> listCharts() {
        return ResponseEntity.ok().build();
    }
}
