package org.tongqu.portal.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Violations;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.security.SystemOnly;
import org.tongqu.portal.store.Json;
import org.tongqu.search.Position;

/**
 * Hands out places in a result as sealed words, so that nobody can make up a place or use it with another question.
 *
 * <p>The seal is that of the day, the same on all nodes: a word lives for minutes, and nobody reads on over midnight.
 */
@ApplicationScoped
@Transactional
public class SearchCursors {

    private static final System.Logger LOG = System.getLogger(SearchCursors.class.getName());
    private static final int SALT_BYTES = 32;
    private static final int SEAL_BYTES = 16;
    private static final int LONGEST = 8_000;

    /** Asked for once a day. */
    private volatile Salt known = new Salt(LocalDate.MIN, "");

    private SearchLog log;
    private Secrets secrets;
    private Clock clock;

    protected SearchCursors() {} // for CDI proxies

    @Inject
    public SearchCursors(SearchLog log, Secrets secrets, Clock clock) {
        this.log = log;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Salt(LocalDate day, String value) {}

    private record Sealed(String question, Position position) {}

    /** The word for a place in the answer to a question. */
    @SystemOnly
    public String sealed(Searching.Question question, Position position) {
        try {
            byte[] content = Json.mapper().writeValueAsBytes(new Sealed(print(question), position));
            return encoded(seal(content)) + "." + encoded(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The place a word stands for.
     *
     * @throws org.tongqu.portal.problem.InvalidInput if the word was not handed out today for this question
     */
    @SystemOnly
    public Position opened(Searching.Question question, String word) {
        try {
            String[] parts = word.split("\\.", -1);
            if (word.length() <= LONGEST && parts.length == 2) {
                byte[] content = Base64.getUrlDecoder().decode(parts[1]);
                if (MessageDigest.isEqual(seal(content), Base64.getUrlDecoder().decode(parts[0]))) {
                    Sealed sealed = Json.mapper().readValue(new String(content, StandardCharsets.UTF_8), Sealed.class);
                    if (sealed.question().equals(print(question))) {
                        return sealed.position();
                    }
                }
            }
        } catch (IllegalArgumentException | JsonProcessingException e) {
            LOG.log(System.Logger.Level.DEBUG, "a cursor that cannot be read", e);
        }
        throw refused();
    }

    private static InvalidInput refused() {
        return new InvalidInput(new Violations().add("cursor", "cursor").list());
    }

    private static String print(Searching.Question question) {
        return Secrets.digest(question.text() + "|" + question.kinds() + "|" + question.selections() + "|"
                + question.sort() + "|" + question.page().size());
    }

    private byte[] seal(byte[] content) {
        try {
            String salt = salt();
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("cursor|" + salt).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(content), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String salt() {
        LocalDate today = LocalDate.now(clock);
        Salt salt = known;
        if (!salt.day().equals(today)) {
            salt = new Salt(today, log.salt(today, secrets.random(SALT_BYTES)));
            known = salt;
        }
        return salt.value();
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
