package com.port.pilots;

import com.port.pilots.api.PilotsApiDelegate;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
public class PilotsDelegate implements PilotsApiDelegate {

    @Override
    public ResponseEntity<Void> listPilots() {
        return ResponseEntity.ok().build();
    }

    @Override
    @PreAuthorize("hasRole('GUILD')")
    public ResponseEntity<Void> retirePilot(String pilotId) {
        return ResponseEntity.noContent().build();
    }
}
