package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongqu.portal.delivery.mark.CopyCode;
import org.tongqu.portal.delivery.mark.CopyMark;
import org.tongqu.portal.delivery.mark.Samples;

/** A file is charged when all of its bytes were handed out, and only then. */
class FileTakingTest {

    private static final String DIGEST = "ab".repeat(32);
    private static final OffsetDateTime HANDED = OffsetDateTime.parse("2026-11-22T10:00:00+08:00");
    private static final CopyMark MARK =
            new CopyMark(new CopyCode("COPY0123456789AB"), new CopyMark.Buyer("O031", "买方（示例）"), "buyer", HANDED);
    private static final DeliveredFiles.Opened OPENED = opened("flow.csv", 5);

    private final List<String> book = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final SteppingClock clock = new SteppingClock();

    private final GatewayCalls calls = new GatewayCalls() {
        @Override
        public void delivered(long id, long bytes) {
            book.add("delivered " + id + " " + bytes);
        }

        @Override
        public void failed(long id, int status, String reason) {
            book.add("failed " + id + " " + reason);
        }
    };

    private final FileCopies copies = new FileCopies() {
        @Override
        public void leaves(CopyCode code, DeliveredFile.Content content, boolean marked) {
            kept.add(code.shown() + " " + content.size() + " " + content.digest() + " " + marked);
        }
    };

    private final FileTaking.Head head = leaving -> said.add(leaving.name() + " " + leaving.size());

    private static DeliveredFiles.Opened opened(String name, int size) {
        return new DeliveredFiles.Opened(7, new FileFacts(3, name, size, DIGEST, HANDED), MARK);
    }

    private FileTaking.Target to(OutputStream out) {
        return new FileTaking.Target(head, out, out::flush);
    }

    private FileTaking taking(byte[]... parts) {
        DeliveredFiles files = new DeliveredFiles() {
            @Override
            public byte[] part(Opened opened, int no) {
                return no < parts.length ? parts[no] : new byte[0];
            }
        };
        return new FileTaking(files, copies, calls, new CallReceipts(calls), new Patience(null, clock));
    }

    @Test
    void a_whole_file_is_charged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        taking(new byte[] {1, 2, 3}, new byte[] {4, 5}).hand(OPENED, to(out));
        assertThat(out.toByteArray()).containsExactly(1, 2, 3, 4, 5);
        assertThat(book).containsExactly("delivered 7 5");
        assertThat(kept).containsExactly("COPY-0123-4567-89AB 5 " + DIGEST + " false");
        assertThat(said).containsExactly("flow_COPY-0123-4567-89AB.csv 5");
    }

    @Test
    void what_cannot_carry_a_mark_inside_leaves_as_it_was_laid_down() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        taking(new byte[] {1, 2}).hand(opened("no.pdf", 2), to(out));
        assertThat(out.toByteArray()).containsExactly(1, 2);
        assertThat(kept).containsExactly("COPY-0123-4567-89AB 2 " + DIGEST + " false");
    }

    @Test
    void what_carries_a_mark_is_kept_by_the_digest_of_what_leaves_and_is_the_same_again() throws IOException {
        byte[] pdf = Samples.pdf(2);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        taking(pdf).hand(opened("report.pdf", pdf.length), to(first));
        taking(pdf).hand(opened("report.pdf", pdf.length), to(second));
        assertThat(first.toByteArray()).isEqualTo(second.toByteArray()).isNotEqualTo(pdf);
        String facts = first.size() + " " + Sha256.of(first.toByteArray()) + " true";
        assertThat(kept).containsExactly("COPY-0123-4567-89AB " + facts, "COPY-0123-4567-89AB " + facts);
        assertThat(book).contains("delivered 7 " + first.size());
    }

    @Test
    void a_file_that_is_taken_back_while_it_is_read_out_has_failed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileTaking taking = taking(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> taking.hand(OPENED, to(out)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("3 of 5 bytes");
        assertThat(book).containsExactly("failed 7 takenBack");
    }

    @Test
    void a_buyer_who_goes_is_not_charged() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("gone");
            }
        };
        FileTaking taking = taking(new byte[] {1, 2, 3, 4, 5});
        assertThatThrownBy(() -> taking.hand(OPENED, to(gone))).isInstanceOf(IOException.class);
        assertThat(book).containsExactly("failed 7 buyerGone");
    }

    @Test
    void a_buyer_who_takes_drop_by_drop_is_left() {
        OutputStream slow = new OutputStream() {
            @Override
            public void write(int value) {
                clock.step(Patience.CALL.dividedBy(4));
            }
        };
        FileTaking taking = taking(new byte[] {1, 2, 3}, new byte[] {4}, new byte[] {5});
        assertThatThrownBy(() -> taking.hand(OPENED, to(slow))).isInstanceOf(IOException.class);
        assertThat(book).containsExactly("failed 7 buyerSlow");
    }
}
