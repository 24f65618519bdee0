package com.lantern.shared;

public final class Paths {
    public static final String ROOT = "/v5";
    public static final String LAMPS = ROOT + "/lamps";
    public static final String ONE = "/{lamp}";

    public interface Wicks {
        String ALL = "/wicks";
        String ONE = ALL + "/{wick:[a-z]+}";
    }

    private Paths() {}
}
