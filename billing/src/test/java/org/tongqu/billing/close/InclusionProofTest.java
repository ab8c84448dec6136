package org.tongqu.billing.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class InclusionProofTest {

    private static final int HIGHEST = 6; // of a tree over 40 texts

    private static String root(List<String> texts) {
        MerkleTree tree = new MerkleTree();
        texts.forEach(tree::add);
        return tree.root();
    }

    private static InclusionProof proof(List<String> texts, int index) {
        InclusionPath path = new InclusionPath(index, texts.size());
        texts.forEach(path::add);
        return path.proof();
    }

    /** The example of RFC 6962, section 2.1.3: seven texts d0 to d6. */
    @Test
    void thePathsAreThoseOfTheExample() {
        List<String> d = List.of("d0", "d1", "d2", "d3", "d4", "d5", "d6");
        String b = root(List.of("d1"));
        String h = root(List.of("d2", "d3"));
        String l = root(List.of("d4", "d5", "d6"));
        assertThat(proof(d, 0).path()).containsExactly(b, h, l);
        String c = root(List.of("d2"));
        String g = root(List.of("d0", "d1"));
        assertThat(proof(d, 3).path()).containsExactly(c, g, l);
        String f = root(List.of("d5"));
        String j = root(List.of("d6"));
        String k = root(List.of("d0", "d1", "d2", "d3"));
        assertThat(proof(d, 4).path()).containsExactly(f, j, k);
        String i = root(List.of("d4", "d5"));
        assertThat(proof(d, 6).path()).containsExactly(i, k);
    }

    @Property(tries = 300)
    void everyTextIsProvenByAShortPath(@ForAll @Size(min = 1, max = 40) List<@StringLength(max = 20) String> texts) {
        String root = root(texts);
        for (int i = 0; i < texts.size(); i++) {
            InclusionProof proof = proof(texts, i);
            assertThat(proof.proves(texts.get(i), root)).isTrue();
            assertThat(proof.path()).hasSizeLessThanOrEqualTo(HIGHEST);
        }
    }

    @Property(tries = 300)
    void anotherTextPlaceLengthOrRootIsNotProven(
            @ForAll @Size(min = 2, max = 40) List<@StringLength(max = 20) String> texts,
            @ForAll @IntRange(max = 39) int which,
            @ForAll @IntRange(max = 39) int other) {
        List<String> distinct = new ArrayList<>();
        texts.forEach(text -> distinct.add(distinct.size() + text));
        int index = which % distinct.size();
        InclusionProof proof = proof(distinct, index);
        String text = distinct.get(index);
        String root = root(distinct);
        int elsewhere = other % distinct.size();
        if (elsewhere != index) {
            assertThat(proof.proves(distinct.get(elsewhere), root)).isFalse();
            assertThat(new InclusionProof(elsewhere, proof.leaves(), proof.path()).proves(text, root))
                    .isFalse();
        }
        assertThat(proof.proves(text, root(distinct.subList(0, distinct.size() - 1))))
                .isFalse();
        List<String> longer = new ArrayList<>(proof.path());
        longer.add(root);
        assertThat(new InclusionProof(index, proof.leaves(), longer).proves(text, root))
                .isFalse();
        List<String> shorter = proof.path().subList(0, proof.path().size() - 1);
        assertThat(new InclusionProof(index, proof.leaves(), shorter).proves(text, root))
                .isFalse();
        List<String> changed = new ArrayList<>(proof.path());
        changed.set(0, root);
        assertThat(new InclusionProof(index, proof.leaves(), changed).proves(text, root))
                .isFalse();
        assertThat(new InclusionProof(index, proof.leaves(), List.of("no digest")).proves(text, root))
                .isFalse();
    }

    @Test
    void aSingleTextNeedsNoPath() {
        assertThat(proof(List.of("alone"), 0).path()).isEmpty();
        assertThat(proof(List.of("alone"), 0).proves("alone", root(List.of("alone"))))
                .isTrue();
    }

    @Test
    void aPlaceThatDoesNotExistAndMissingTextsAreRefused() {
        assertThatThrownBy(() -> new InclusionPath(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InclusionPath(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InclusionProof(0, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
        InclusionPath path = new InclusionPath(0, 2);
        path.add("a");
        assertThatThrownBy(path::proof).isInstanceOf(IllegalStateException.class);
        path.add("b");
        assertThatThrownBy(() -> path.add("c")).isInstanceOf(IllegalStateException.class);
    }
}
