package org.tongqu.portal.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tongqu.portal.authorisation.AuthorisationMode;
import org.tongqu.portal.authorisation.AuthorisationState;
import org.tongqu.portal.authorisation.ChargeUnit;
import org.tongqu.portal.authorisation.Clause;
import org.tongqu.portal.consortium.ConsortiumState;
import org.tongqu.portal.consortium.MemberState;
import org.tongqu.portal.memory.Foundation;
import org.tongqu.portal.resource.AccessWay;
import org.tongqu.portal.resource.SharingAttribute;
import org.tongqu.portal.text.Languages;

/** Every text that consortium, resource, authorisation and product ask for has been written. */
class MarketTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/tongqu/portal");
    private static final List<String> FEATURES = List.of("consortium", "resource", "authorisation", "product");
    private static final String FEATURE_KEY = "(?:consortium|resource|authorisation|product)\\.[A-Za-z.]+";
    private static final Pattern ASKED =
            Pattern.compile("(?:text|getTranslation)\\(\\s*\"(" + FEATURE_KEY + "|shell\\.[a-z]+)\"");
    private static final Pattern RECORDED = Pattern.compile("(?:record|change|tell)\\(\\s*\"([a-z]+\\.[A-Za-z.]+)\"");
    private static final Pattern VIOLATED = Pattern.compile("(?:add|require)\\([^;]*?\"(" + FEATURE_KEY + ")\"");
    private static final Pattern REFUSED = Pattern.compile("super\\(Kind\\.[A-Z_]+, \"([a-z]+\\.[A-Za-z.]+)\"");

    private final Foundation house = new Foundation();

    @TestFactory
    Stream<DynamicTest> texts_named_in_the_sources_exist() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String source : sources()) {
            boolean screen = source.contains(".ui;");
            found(ASKED, source).stream().filter(key -> !key.endsWith(".")).forEach(keys::add);
            found(RECORDED, source).forEach(action -> keys.add("audit." + action));
            if (!screen) {
                found(VIOLATED, source).forEach(code -> keys.add("violation." + code));
            }
            found(REFUSED, source).forEach(code -> keys.add("refusal." + code));
        }
        // Functions of the permission matrix look like keys.
        house.functions().forEach(function -> keys.removeAll(List.of("audit." + function, "violation." + function)));
        assertThat(keys).hasSizeGreaterThan(150);
        return keys.stream().map(this::exists);
    }

    @TestFactory
    Stream<DynamicTest> texts_of_constants_exist() {
        List<String> keys = new ArrayList<>();
        keys(keys, "product.state.", ProductState.values());
        keys(keys, "product.plan.", PlanKind.values());
        keys(keys, "product.sort.", ProductQuery.Sort.values());
        keys(keys, "product.complianceResult.", Assessments.Result.values());
        keys(keys, "product.compliance.", Assessments.Result.values());
        keys(keys, "product.registration.kind.", Registration.Kind.values());
        keys(keys, "product.registration.target.", Registration.Target.values());
        keys(keys, "unit.", ChargeUnit.values());
        keys(keys, "authorisation.state.", AuthorisationState.values());
        keys(keys, "authorisation.mode.", AuthorisationMode.values());
        keys(keys, "authorisation.clause.", Clause.values());
        keys(keys, "resource.accessWay.", AccessWay.values());
        keys(keys, "resource.sharing.", SharingAttribute.values());
        keys(keys, "consortium.state.", ConsortiumState.values());
        keys(keys, "consortium.member.", MemberState.values());
        Arrays.stream(ProductFacet.values()).forEach(facet -> keys.add("product.facet." + facet.code()));
        house.codes.codes("contributionDimensions").forEach(code -> keys.add("consortium.dimension." + code));
        return keys.stream().map(this::exists);
    }

    @Test
    void a_refused_price_is_told_with_both_figures() {
        String told = house.texts.text(Languages.ZH_CN, "violation.product.priceAboveCeiling", "1.45", "1.44", "元/千次");
        assertThat(told).isEqualTo("价格 1.45 元/千次 高于上限 1.44 元/千次，请调整到上限以内。");
        assertThat(house.texts.text(Languages.EN, "violation.product.priceAboveCeiling", "1.45", "1.44", "元/千次"))
                .startsWith("The price 1.45 ");
    }

    private DynamicTest exists(String key) {
        return DynamicTest.dynamicTest(
                key,
                () -> assertThat(house.texts.find(Languages.ZH_CN, key)).as(key).isPresent());
    }

    private static void keys(List<String> keys, String prefix, Enum<?>... constants) {
        Arrays.stream(constants).forEach(constant -> keys.add(prefix + constant.name()));
    }

    private static List<String> found(Pattern pattern, String source) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String feature : FEATURES) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(feature))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
