package com.port.office;

import com.port.office.api.PilotsApi;
import org.springframework.http.ResponseEntity;

public abstract class PilotBase implements PilotsApi {

    @Override
    public ResponseEntity<Void> pilotListShifts(String pilotId) {
        return ResponseEntity.ok().build();
    }
}
