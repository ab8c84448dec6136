package org.tongqu.billing.close;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static String root(List<String> texts) {
        MerkleTree tree = new MerkleTree();
        texts.forEach(tree::add);
        assertThat(tree.leaves()).isEqualTo(texts.size());
        return tree.root();
    }

    /** The definition of RFC 6962, section 2.1, as it stands there. */
    private static byte[] defined(List<String> texts) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        if (texts.size() == 1) {
            digest.update((byte) 0);
            return digest.digest(texts.get(0).getBytes(StandardCharsets.UTF_8));
        }
        int left = Integer.highestOneBit(Math.max(1, texts.size() - 1));
        if (!texts.isEmpty()) {
            digest.update((byte) 1);
            digest.update(defined(texts.subList(0, left)));
            digest.update(defined(texts.subList(left, texts.size())));
        }
        return digest.digest();
    }

    @Test
    void theRootOfNothingIsTheDigestOfNothing() {
        assertThat(root(List.of())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Property(tries = 200)
    void theRootIsThatOfTheDefinition(@ForAll @Size(max = 40) List<@StringLength(max = 20) String> texts)
            throws NoSuchAlgorithmException {
        assertThat(root(texts)).isEqualTo(HexFormat.of().formatHex(defined(texts)));
    }

    @Property(tries = 200)
    void aChangeOfAnyTextAndOfTheirNumberIsSeen(
            @ForAll @Size(min = 1, max = 40) List<@StringLength(max = 20) String> texts,
            @ForAll @IntRange(max = 39) int which) {
        String before = root(texts);
        List<String> changed = new ArrayList<>(texts);
        changed.set(which % texts.size(), texts.get(which % texts.size()) + "x");
        assertThat(root(changed)).isNotEqualTo(before);
        List<String> longer = new ArrayList<>(texts);
        longer.add("");
        assertThat(root(longer)).isNotEqualTo(before);
    }
}
