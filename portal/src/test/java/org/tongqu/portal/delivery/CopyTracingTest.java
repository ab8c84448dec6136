package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.delivery.CopyFacts.Found;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.trade.OrderFacts;

/** A file is traced by its bytes, its mark or its name; of copies of others the caller hears nothing. */
class CopyTracingTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final byte[] CONTENT = "路段,流量".getBytes(StandardCharsets.UTF_8);

    private final List<String> recorded = new ArrayList<>();
    private final List<FileCopy> kept = new ArrayList<>();
    private String seller = "O011";

    private final FileCopyRepository copies = (FileCopyRepository) Proxy.newProxyInstance(
            FileCopyRepository.class.getClassLoader(),
            new Class<?>[] {FileCopyRepository.class},
            (proxy, method, args) -> method.getName().equals("find")
                    ? kept.stream()
                            .filter(copy -> copy.code().plain().equals(args[0]))
                            .findFirst()
                    : kept.stream()
                            .filter(copy -> args[0].equals(copy.digest()))
                            .toList());

    private final HandOverRepository files = (HandOverRepository) Proxy.newProxyInstance(
            HandOverRepository.class.getClassLoader(),
            new Class<?>[] {HandOverRepository.class},
            (proxy, method, args) -> Optional.of(file()));

    private final CopyTracing tracing = new CopyTracing(
            copies,
            files,
            new Organisations() {
                @Override
                public String name(String id) {
                    return "单位" + id;
                }
            },
            new DeliveryDesk(null, null, null, null) {
                @Override
                boolean acts(String function, String organisation) {
                    return organisation.equals(seller);
                }

                @Override
                void record(String action, String orderId, Map<String, ?> facts) {
                    recorded.add(action + " " + orderId + " " + facts.get("code"));
                }
            });

    private static DeliveredFile file() {
        return new DeliveredFile("DD-1", "flow.csv", new DeliveredFile.Content(3, "d"), "publisher", NOW) {
            @Override
            public Long id() {
                return 7L;
            }
        };
    }

    private FileCopy copy(String code, byte[] content) {
        OrderFacts order = new OrderFacts(
                "DD-1",
                "AG-1",
                new OrderFacts.Party("O031", "买方"),
                new OrderFacts.Party("O011", "卖方"),
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        FileCopy copy = new FileCopy(new CopyCode(code), file(), order, "buyer", NOW);
        if (content != null) {
            copy.taken(new DeliveredFile.Content(content.length, Sha256.of(content)), false, NOW);
        }
        kept.add(copy);
        return copy;
    }

    private static CopyEvidence file(String name, byte[] content) {
        return CopyEvidence.ofFile(name, new ByteArrayInputStream(content));
    }

    @Test
    void bytesThatLeftAreRecognisedWhateverTheFileIsCalled() {
        copy("COPY0123456789AB", CONTENT);
        List<CopyFacts> found = tracing.trace(file("泄露.csv", CONTENT));
        assertThat(found).singleElement().satisfies(copy -> {
            assertThat(copy.found()).isEqualTo(Found.BYTES);
            assertThat(copy.buyer().name()).isEqualTo("单位O031");
            assertThat(copy.person()).isEqualTo("buyer");
            assertThat(copy.fileName()).isEqualTo("flow.csv");
        });
        assertThat(recorded).containsExactly("delivery.copyTraced DD-1 COPY-0123-4567-89AB");
    }

    @Test
    void ofSeveralCopiesOfTheSameBytesTheNameTellsWhich() {
        copy("COPY0123456789AB", CONTENT);
        copy("COPY0123456789AC", CONTENT);
        assertThat(tracing.trace(file("a.csv", CONTENT))).hasSize(2);
        assertThat(tracing.trace(file("a_COPY-0123-4567-89AC.csv", CONTENT)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.code()).isEqualTo("COPY-0123-4567-89AC"));
    }

    @Test
    void aCodeAloneAndChangedBytesAreFoundByTheCode() {
        copy("COPY0123456789AB", CONTENT);
        copy("COPY0123456789AC", null);
        assertThat(tracing.trace(file("a_COPY-0123-4567-89AB.csv", new byte[] {1})))
                .singleElement()
                .satisfies(copy -> assertThat(copy.found()).isEqualTo(Found.CODE));
        assertThat(tracing.trace(CopyEvidence.ofCode("copy 0123 4567 89ac")))
                .singleElement()
                .satisfies(copy -> assertThat(copy.takenAt()).isNull());
    }

    @Test
    void whatIsNotKnownOrOfAnotherSellerIsNotKnown() {
        copy("COPY0123456789AB", CONTENT);
        assertThat(tracing.trace(CopyEvidence.ofCode("x"))).isEmpty();
        assertThat(tracing.trace(file(null, new byte[] {1}))).isEmpty();
        seller = "O012";
        assertThat(tracing.trace(CopyEvidence.ofCode("COPY0123456789AB"))).isEmpty();
        assertThat(tracing.trace(file("a.csv", CONTENT))).isEmpty();
        assertThat(recorded).isEmpty();
    }

    @Test
    void theFirstTakingSaysWhatLeft() {
        FileCopy copy = copy("COPY0123456789AB", CONTENT);
        copy.taken(new DeliveredFile.Content(9, "other"), true, NOW.plusMinutes(1));
        assertThat(copy.takenAt()).isEqualTo(NOW);
        assertThat(copy.digest()).isEqualTo(Sha256.of(CONTENT));
        assertThat(copy.isMarked()).isFalse();
    }
}
