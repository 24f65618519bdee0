package com.port.office;

import com.port.stores.api.*;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

@RestController
class StoreKeeper implements RopesApi, SailClothApi {

    @Override
    public Optional<NativeWebRequest> getRequest() {
        return Optional.empty();
    }

    @Override
    public ResponseEntity<Void> listRopes() {
        return ResponseEntity.ok().build();
    }

    @Override
    public ResponseEntity<Void> cutRope(String length) {
        return ResponseEntity.ok().build();
    }

    @Override
    public ResponseEntity<Void> listCloth() {
        return ResponseEntity.ok().build();
    }
}
