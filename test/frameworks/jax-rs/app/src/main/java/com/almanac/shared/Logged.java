package com.almanac.shared;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Binds a filter to what is annotated. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
public @interface Logged {}
