package org.tongqu.bench.money;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;
import org.tongqu.billing.close.MerkleTree;

/** The root over many journals as the closing of a month makes it, against their bare digests. */
final class DigestSpeed {

    private static final int MOST_TEXTS = 10_000;
    private static final int WARM = 10;

    private final List<String> texts;
    private final int rounds;

    /** Over that many journals, of which every ten thousandth is the same. */
    DigestSpeed(int journals) {
        int different = Math.min(MOST_TEXTS, journals);
        texts = IntStream.range(0, different).mapToObj(DigestSpeed::text).toList();
        rounds = Math.max(1, journals / different);
    }

    private static String text(int number) {
        return BulkPosting.settlement(number).toString();
    }

    /** Journals per second into one root, as a part of bare digests per second. */
    double ratio() throws NoSuchAlgorithmException {
        tree(Math.min(WARM, rounds));
        bare(Math.min(WARM, rounds));
        double tree = tree(rounds);
        return bare(rounds) / tree;
    }

    private double tree(int times) {
        long begin = System.nanoTime();
        MerkleTree tree = new MerkleTree();
        for (int i = 0; i < times; i++) {
            texts.forEach(tree::add);
        }
        if (tree.root().isEmpty()) {
            throw new IllegalStateException("A tree has a root");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private double bare(int times) throws NoSuchAlgorithmException {
        long begin = System.nanoTime();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < times; i++) {
            for (String text : texts) {
                digest.digest(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
