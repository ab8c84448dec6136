package org.tongqu.bench.money;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Members who do the same again and again, all at the same time, whenever they are asked to; each in a thread of its own, each time
 * with its next number.
 */
final class Crew implements AutoCloseable {

    private final List<Member> members = new ArrayList<>();
    private final ExecutorService threads;

    /** Something done again and again, each time with the next number. */
    @FunctionalInterface
    interface Repeated extends AutoCloseable {
        void once(int number) throws SQLException;

        @Override
        default void close() throws SQLException {}
    }

    /** Makes what one member does. */
    @FunctionalInterface
    interface Work {
        Repeated of(int member) throws SQLException;
    }

    Crew(int size, Work work) {
        threads = Executors.newFixedThreadPool(size);
        try {
            for (int i = 0; i < size; i++) {
                members.add(new Member(work.of(i)));
            }
        } catch (SQLException e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    /** What all of them have done within that time, by the second. */
    double perSecond(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        List<CompletableFuture<Integer>> running = members.stream()
                .map(member -> CompletableFuture.supplyAsync(() -> member.doneUntil(end), threads))
                .toList();
        int done = running.stream().mapToInt(CompletableFuture::join).sum();
        return done / (time.toNanos() / 1e9);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        List<SQLException> failed = new ArrayList<>();
        for (Member member : members) {
            try {
                member.work.close();
            } catch (SQLException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            IllegalStateException together = new IllegalStateException(failed.size() + " members did not end well");
            failed.forEach(together::addSuppressed);
            throw together;
        }
    }

    private static final class Member {

        private final Repeated work;
        private int number;

        Member(Repeated work) {
            this.work = work;
        }

        int doneUntil(long end) {
            int done = 0;
            try {
                while (System.nanoTime() < end) {
                    work.once(number++);
                    done += System.nanoTime() < end ? 1 : 0;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return done;
        }
    }
}
