package com.lantern.web;

import static com.lantern.shared.Paths.LAMPS;
import static com.lantern.shared.Paths.ONE;

import com.lantern.shared.JsonGet;
import com.lantern.shared.Paths;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.annotation.Secured;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping(LAMPS)
public class LampController {
    private static final String OIL = ONE + "/oil";

    @GetMapping
    public List<String> list() {
        return List.of();
    }

    @GetMapping(params = "colour")
    public List<String> list(@RequestParam String colour) {
        return List.of(colour);
    }

    @PostMapping(consumes = "application/json")
    @PreAuthorize("hasAuthority('light')")
    public ResponseEntity<Void> light(@RequestBody String lamp) {
        return ResponseEntity.ok().build();
    }

    @GetMapping(path = ONE)
    public String show(@PathVariable String lamp) {
        return lamp;
    }

    @RequestMapping(value = ONE, method = {RequestMethod.PUT, RequestMethod.PATCH})
    @Secured("ROLE_TRIMMER")
    public String trim(@PathVariable String lamp) {
        return lamp;
    }

    @DeleteMapping({ONE, ONE + "/flame"})
    public void extinguish(@PathVariable String lamp) {}

    @GetMapping(OIL)
    public int oil(@PathVariable String lamp) {
        return 1;
    }

    @JsonGet(Paths.Wicks.ALL)
    public List<String> wicks() {
        return List.of();
    }

    @RequestMapping(Paths.Wicks.ONE)
    public String wick(@PathVariable String wick) {
        return wick;
    }

    @GetMapping("/files/{*path}")
    public String file(@PathVariable String path) {
        return path;
    }

    String helper() {
        return "";
    }
}
