package org.tongqu.portal.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongqu.portal.code.Areas;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.text.Languages;
import org.tongqu.search.analysis.TextAnalysis;

/**
 * Reads where a record is about from the region it states as a code and from the places it names.
 *
 * <p>Names of provinces, cities and region clusters are known, provinces also by their short names where a word may begin.
 * A place that is named says it more exactly than the code; who names none is about the region of the code.
 */
@ApplicationScoped
public class StatedAreas {

    private static final String LONG_ENDINGS = "(?:壮族|回族|维吾尔)?(?:省|市|自治区|特别行政区)$";

    private final Map<String, String> named = new LinkedHashMap<>();
    private PlaceNames names;
    private Areas areas;
    private CodeTables codes;

    protected StatedAreas() {} // for CDI proxies

    @Inject
    public StatedAreas(Areas areas, CodeTables codes) {
        this.areas = areas;
        this.codes = codes;
    }

    @PostConstruct
    void load() {
        Set<String> brief = new LinkedHashSet<>();
        for (String area : areas.codes()) {
            String name = codes.name(Areas.TABLE, area, Languages.ZH_CN);
            named.putIfAbsent(name, area);
            if (areas.level(area) == Areas.Level.PROVINCE) {
                String shorter = name.replaceFirst(LONG_ENDINGS, "");
                named.putIfAbsent(shorter, area);
                brief.add(shorter);
            }
        }
        Set<String> full = new LinkedHashSet<>(named.keySet());
        full.removeAll(brief);
        names = new PlaceNames(full, brief);
    }

    /**
     * Where a record is about.
     *
     * @param region code of the table {@code regionClusters}; may be empty
     * @param words what names places, the most trustworthy first; the first that names any counts
     */
    AreaCoverage of(String region, String... words) {
        Set<String> stated = region == null || region.isEmpty() ? Set.of() : Set.of(region);
        Set<String> exact = Stream.of(words)
                .map(this::read)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(stated);
        Set<String> within = new LinkedHashSet<>();
        Stream.of(exact, stated).flatMap(Set::stream).forEach(area -> {
            within.add(area);
            within.addAll(areas.around(area));
        });
        Set<String> levels =
                exact.stream().map(area -> areas.level(area).name()).collect(Collectors.toSet());
        return new AreaCoverage(exact, within, levels);
    }

    /** The places that are named, without wider ones that hold a part of narrower ones; the nation if it is named. */
    private Set<String> read(String words) {
        Set<String> found = new LinkedHashSet<>();
        names.in(TextAnalysis.folded(words == null ? "" : words)).forEach(name -> found.add(named.get(name)));
        if (found.contains(Areas.NATIONAL)) {
            return Set.of(Areas.NATIONAL);
        }
        for (String area : List.copyOf(found)) {
            found.removeIf(other -> areas.level(other).compareTo(areas.level(area)) < 0 && areas.meet(other, area));
        }
        return found;
    }
}
