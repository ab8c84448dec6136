package org.tongqu.billing.close;

import java.util.HexFormat;
import java.util.List;

/**
 * Proof that a text is one of those under the root of a Merkle tree, without the others (RFC 6962, section 2.1.1).
 *
 * @param index place of the text, from 0
 * @param leaves how many texts there are
 * @param path roots of the trees beside it from its leaf upwards, each as 64 lower-case hexadecimal digits
 */
public record InclusionProof(long index, long leaves, List<String> path) {

    private static final int DIGEST_DIGITS = 64;

    /** Copies the path and refuses a place that does not exist. */
    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= leaves) {
            throw new IllegalArgumentException("There is no text " + index + " of " + leaves);
        }
    }

    /** Whether the text stands at that place under the root; false also for a path that is none. */
    public boolean proves(String text, String root) {
        if (!path.stream().allMatch(InclusionProof::isDigest)) {
            return false;
        }
        byte[] reached = MerkleTree.leaf(text);
        long place = index;
        long last = leaves - 1;
        for (String beside : path) {
            if (last == 0) {
                return false; // longer than the tree is high
            }
            byte[] other = HexFormat.of().parseHex(beside);
            if (isRight(place) || place == last) {
                reached = MerkleTree.node(other, reached);
                while (!isRight(place)) { // a tree without a sibling at this height rises as it is
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                reached = MerkleTree.node(reached, other);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && HexFormat.of().formatHex(reached).equals(root);
    }

    private static boolean isRight(long place) {
        return (place & 1) == 1;
    }

    private static boolean isDigest(String text) {
        return text.length() == DIGEST_DIGITS && text.chars().allMatch(HexFormat::isHexDigit);
    }
}
