package org.tongqu.billing.close;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * One digest over many texts in their order: the root of a Merkle tree of SHA-256 (RFC 6962, section 2.1).
 *
 * <p>Leaves and inner nodes are told apart by a byte before them, so that no list of texts has the root of another. Texts
 * are added one after the other; what is kept of them grows with the logarithm of their number.
 */
public final class MerkleTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** Roots of the complete trees so far, the largest first. */
    private final List<Subtree> complete = new ArrayList<>();

    private long leaves;

    private static final class Subtree {

        private final long size;
        private final byte[] root;

        Subtree(long size, byte[] root) {
            this.size = size;
            this.root = root;
        }
    }

    /** Adds a text behind the others. */
    public void add(String text) {
        Subtree grown = new Subtree(1, leaf(text));
        while (!complete.isEmpty() && last().size == grown.size) {
            grown = joined(complete.remove(complete.size() - 1), grown);
        }
        complete.add(grown);
        leaves++;
    }

    /** How many texts there are. */
    public long leaves() {
        return leaves;
    }

    /** The root over all texts so far, as 64 lower-case hexadecimal digits; the digest of nothing if there are none. */
    public String root() {
        if (complete.isEmpty()) {
            return HexFormat.of().formatHex(sha256().digest());
        }
        Subtree root = last();
        for (int i = complete.size() - 2; i >= 0; i--) {
            root = joined(complete.get(i), root);
        }
        return HexFormat.of().formatHex(root.root);
    }

    private Subtree last() {
        return complete.get(complete.size() - 1);
    }

    private static Subtree joined(Subtree left, Subtree right) {
        return new Subtree(left.size + right.size, node(left.root, right.root));
    }

    static byte[] leaf(String text) {
        return digest(LEAF, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] node(byte[] left, byte[] right) {
        return digest(NODE, left, right);
    }

    private static byte[] digest(byte kind, byte[]... parts) {
        MessageDigest digest = sha256();
        digest.update(kind);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
