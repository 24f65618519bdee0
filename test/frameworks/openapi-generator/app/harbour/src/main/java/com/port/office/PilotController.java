package com.port.office;

import com.port.office.api.DefaultApi;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.NativeWebRequest;

@RestController
@RequestMapping("${office.pilots:/guild}")
public class PilotController extends PilotBase implements DefaultApi {

    @Override
    public Optional<NativeWebRequest> getRequest() {
        return Optional.empty();
    }

    @Override
    public ResponseEntity<Void> health() {
        return ResponseEntity.ok().build();
    }
}
