package org.tongqu.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file is charged when all of its bytes were handed out, and only then. */
class FileTakingTest {

    private static final DeliveredFiles.Opened OPENED = new DeliveredFiles.Opened(7, 3, "flow.csv", 5);

    private final List<String> book = new ArrayList<>();
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

    private FileTaking taking(byte[]... parts) {
        DeliveredFiles files = new DeliveredFiles() {
            @Override
            public byte[] part(Opened opened, int no) {
                return no < parts.length ? parts[no] : new byte[0];
            }
        };
        return new FileTaking(files, calls, new CallReceipts(calls), new Patience(null, clock));
    }

    @Test
    void a_whole_file_is_charged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        taking(new byte[] {1, 2, 3}, new byte[] {4, 5}).hand(OPENED, new FileTaking.Target(out, out::flush));
        assertThat(out.toByteArray()).containsExactly(1, 2, 3, 4, 5);
        assertThat(book).containsExactly("delivered 7 5");
    }

    @Test
    void a_file_that_is_taken_back_while_it_is_read_out_has_failed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FileTaking taking = taking(new byte[] {1, 2, 3});
        assertThatThrownBy(() -> taking.hand(OPENED, new FileTaking.Target(out, out::flush)))
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
        assertThatThrownBy(() -> taking.hand(OPENED, new FileTaking.Target(gone, gone::flush)))
                .isInstanceOf(IOException.class);
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
        assertThatThrownBy(() -> taking.hand(OPENED, new FileTaking.Target(slow, slow::flush)))
                .isInstanceOf(IOException.class);
        assertThat(book).containsExactly("failed 7 buyerSlow");
    }
}
