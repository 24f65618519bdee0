package com.lantern.shared;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Retention(RetentionPolicy.RUNTIME)
@RestController
@RequestMapping("/keepers")
@PreAuthorize("hasRole('KEEPER')")
public @interface KeeperApi {}
