package com.almanac;

import com.almanac.garden.BedResource;
import com.almanac.garden.GardenResource;
import com.almanac.moon.MoonResource;
import com.almanac.shared.Lookups;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

@ApplicationPath(Parts.BASE + "/v8")
public class AlmanacApplication extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
            MoonResource.class,
            GardenResource.class,
            BedResource.class,
            Lookups.Days.class,
            Lookups.Saints.class,
            TideResource.class);
    }
}
