package org.tongqu.portal.code;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.store.Json;

/** Which areas lie in which: cities in provinces, provinces in region clusters, everything in the nation. */
@ApplicationScoped
public class Areas {

    /** The code table of the areas. */
    public static final String TABLE = "areas";

    /** The widest area. */
    public static final String NATIONAL = "NATIONAL";

    static final String FILE = "codes/areas.json";

    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    /** The areas directly around each; a city of the Greater Bay Area lies in its province and in the cluster. */
    private final Map<String, List<String>> around = new LinkedHashMap<>();

    private final List<String> order = new ArrayList<>();

    /** How wide an area is. */
    public enum Level {
        /** The whole nation. */
        NATIONAL,
        /** A region cluster such as the Yangtze River Delta. */
        CLUSTER,
        /** A province, autonomous region, municipality or special administrative region. */
        PROVINCE,
        /** A city or prefecture. */
        CITY
    }

    @PostConstruct
    void load() {
        try (InputStream in = Areas.class.getClassLoader().getResourceAsStream(FILE)) {
            Json.mapper()
                    .readTree(in)
                    .path("items")
                    .forEach(item -> around.put(item.path("code").asText(), texts(item.path("within"))));
            in(NATIONAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All areas; each before those that lie in it. */
    public List<String> codes() {
        return Collections.unmodifiableList(order);
    }

    /** All areas that the area lies in, the narrowest first; none for an unknown one. */
    public Set<String> around(String area) {
        Set<String> wider = new LinkedHashSet<>(around.getOrDefault(area, List.of()));
        for (String next : List.copyOf(wider)) {
            wider.addAll(around(next));
        }
        return wider;
    }

    /** Whether one lies in the other, or a third lies in both. */
    public boolean meet(String one, String other) {
        List<String> both = List.of(one, other);
        return around(one).contains(other)
                || around(other).contains(one)
                || order.stream().anyMatch(area -> around(area).containsAll(both));
    }

    /** The area under which it is listed; empty for the nation and for an unknown one. */
    public String parent(String area) {
        return around.getOrDefault(area, List.of()).stream().findFirst().orElse("");
    }

    /** Under how many others it is listed. */
    public int depth(String area) {
        String parent = parent(area);
        return parent.isEmpty() ? 0 : depth(parent) + 1;
    }

    /** How wide a known area is. */
    public Level level(String area) {
        if (area.equals(NATIONAL)) {
            return Level.NATIONAL;
        }
        return switch (area.length()) {
            case PROVINCE_DIGITS -> Level.PROVINCE;
            case CITY_DIGITS -> Level.CITY;
            default -> Level.CLUSTER;
        };
    }

    private void in(String area) {
        order.add(area);
        around.keySet().stream().filter(inner -> parent(inner).equals(area)).forEach(this::in);
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return List.copyOf(texts);
    }
}
