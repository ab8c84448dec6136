package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.problem.InvalidInput;
import org.tongqu.portal.problem.Refusal;

/** What a seller sends is read between two transactions and in none, so that slow sellers hold up nobody. */
class FileLayingTest {

    private final List<String> steps = new ArrayList<>();

    private final DeliveredFiles files = new DeliveredFiles() {
        @Override
        public void requireRoom(String orderId, String name) {
            steps.add("asked");
            if (name.isEmpty()) {
                throw new Refusal(Refusal.Kind.RULE, "delivery.tooManyFiles", MOST);
            }
        }

        @Override
        public FileFacts keep(String orderId, String name, Spool content, String digest) {
            steps.add("kept " + content.length() + " " + digest.substring(0, 8));
            return null;
        }
    };

    private final FileLaying laying = new FileLaying(files);

    /** That many bytes; says when its end is reached. */
    private InputStream coming(int length) {
        return new ByteArrayInputStream(new byte[length]) {
            @Override
            public int read(byte[] into, int from, int most) {
                int read = super.read(into, from, most);
                if (read < 0) {
                    steps.add("read");
                }
                return read;
            }
        };
    }

    @Test
    void the_content_is_here_before_anything_is_kept() {
        laying.upload("DD-1", "flow.csv", coming(1_000_000));
        assertThat(steps).containsExactly("asked", "read", "kept 1000000 d29751f2");
        assertThat(FileLaying.class.isAnnotationPresent(Transactional.class)).isFalse();
    }

    @Test
    void what_may_not_be_laid_down_is_not_read() {
        InputStream content = coming(5);
        assertThatThrownBy(() -> laying.upload("DD-1", "", content)).isInstanceOf(Refusal.class);
        assertThat(steps).containsExactly("asked");
    }

    @Test
    void nothing_and_too_much_are_not_kept() {
        assertThatThrownBy(() -> laying.upload("DD-1", "a", coming(0))).isInstanceOf(InvalidInput.class);
        InputStream endless = coming(DeliveredFiles.LARGEST + 1);
        assertThatThrownBy(() -> laying.upload("DD-1", "a", endless))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE));
        assertThat(steps).noneMatch(step -> step.startsWith("kept"));
    }
}
