package org.tongqu.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Commands that come at the same time share a transaction, and nobody notices but the disk. */
@Timeout(60)
class GroupCommitTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Desk desk = new Desk();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    /** Answers a command {@code thing:text} with its text; {@code bad} is refused, {@code slow} waits to be let go. */
    private static final class Desk implements GroupCommit.Work<String, String> {
        final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
        final CountDownLatch begun = new CountDownLatch(1);
        final CountDownLatch letGo = new CountDownLatch(1);

        @Override
        public Collection<?> touches(String command) {
            return Set.of(command.substring(0, command.indexOf(':')));
        }

        @Override
        public String alone(String command) {
            groups.add(List.of(command));
            return answer(command);
        }

        @Override
        public Optional<String> unlessHeld(String command) {
            return command.startsWith("held") ? Optional.empty() : Optional.of(alone(command));
        }

        @Override
        public List<String> together(List<String> commands) {
            groups.add(commands);
            return commands.contains("unfree:1")
                    ? List.of()
                    : commands.stream().map(this::answer).toList();
        }

        private String answer(String command) {
            if (command.endsWith("slow")) {
                begun.countDown();
                await(letGo);
            } else if (command.endsWith("bad")) {
                throw new IllegalArgumentException(command);
            }
            return command.substring(command.indexOf(':') + 1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private CompletableFuture<String> sent(GroupCommit<String, String> commits, String command) {
        return CompletableFuture.supplyAsync(() -> commits.run("finance", command), threads);
    }

    /** Sends commands, each when the one before stands in the queue, while a slow one is at work. */
    private List<CompletableFuture<String>> behindASlowOne(GroupCommit<String, String> commits, String... commands) {
        List<CompletableFuture<String>> answers = new ArrayList<>();
        answers.add(sent(commits, "first:slow"));
        await(desk.begun);
        for (String command : commands) {
            int before = commits.waiting();
            answers.add(sent(commits, command));
            while (commits.waiting() == before) {
                Thread.onSpinWait();
            }
        }
        return answers;
    }

    private static List<String> all(List<CompletableFuture<String>> answers) {
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private GroupCommit<String, String> oneAtATime() {
        return new GroupCommit<>(desk, new GroupCommit.Size(1, 1, 3));
    }

    @Test
    void aCommandThatFindsNobodyAtWorkGoesAlone() {
        assertThat(oneAtATime().run("finance", "a:1")).isEqualTo("1");
        assertThat(desk.groups).containsExactly(List.of("a:1"));
    }

    @Test
    void thoseThatComeMeanwhileGoTogetherAndEachGetsItsOwnAnswer() {
        List<CompletableFuture<String>> answers = behindASlowOne(oneAtATime(), "a:1", "b:2", "c:3", "d:4");
        desk.letGo.countDown();
        assertThat(all(answers)).containsExactly("slow", "1", "2", "3", "4");
        assertThat(desk.groups).containsExactly(List.of("first:slow"), List.of("a:1", "b:2", "c:3"), List.of("d:4"));
    }

    @Test
    void whatTouchesTheSameThingNeverGoesTogetherAndKeepsItsOrder() {
        List<CompletableFuture<String>> answers = behindASlowOne(oneAtATime(), "a:1", "a:2", "b:3", "a:4");
        desk.letGo.countDown();
        assertThat(all(answers)).containsExactly("slow", "1", "2", "3", "4");
        assertThat(desk.groups)
                .containsExactly(List.of("first:slow"), List.of("a:1", "b:3"), List.of("a:2"), List.of("a:4"));
    }

    @Test
    void ifOneIsRefusedEachGoesAloneAndOnlyThatOneFails() {
        List<CompletableFuture<String>> answers = behindASlowOne(oneAtATime(), "a:1", "b:bad", "c:3");
        desk.letGo.countDown();
        assertThat(answers.get(1).join()).isEqualTo("1");
        assertThatThrownBy(() -> answers.get(2).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(answers.get(3).join()).isEqualTo("3");
        assertThat(desk.groups).containsOnlyOnce(List.of("a:1"), List.of("b:bad"), List.of("c:3"));
    }

    @Test
    void thoseThatCannotGoTogetherGoAlone() {
        List<CompletableFuture<String>> answers = behindASlowOne(oneAtATime(), "a:0", "unfree:1");
        desk.letGo.countDown();
        assertThat(all(answers)).containsExactly("slow", "0", "1");
        assertThat(desk.groups).hasSize(4).containsOnlyOnce(List.of("a:0"), List.of("unfree:1"));
    }

    @Test
    void aFailureOfTheFirstLetsTheQueueGoOn() {
        GroupCommit<String, String> commits = oneAtATime();
        assertThatThrownBy(() -> commits.run("finance", "a:bad")).isInstanceOf(IllegalArgumentException.class);
        assertThat(commits.run("finance", "a:1")).isEqualTo("1");
    }

    @Test
    void whoWaitsForSomebodysLockKeepsNobodyInTheQueue() {
        GroupCommit<String, String> commits = oneAtATime();
        CompletableFuture<String> held = sent(commits, "held:slow");
        await(desk.begun);
        assertThat(commits.run("finance", "a:1")).isEqualTo("1");
        assertThat(held).isNotDone();
        desk.letGo.countDown();
        assertThat(held.join()).isEqualTo("slow");
    }

    @Test
    void queuesDoNotWaitForEachOther() {
        GroupCommit<String, String> commits = oneAtATime();
        List<CompletableFuture<String>> slow = behindASlowOne(commits);
        assertThat(commits.run("somebody else", "a:1")).isEqualTo("1");
        desk.letGo.countDown();
        assertThat(all(slow)).containsExactly("slow");
    }

    @Test
    void aSecondGroupBeginsBesideTheFirstAsSoonAsItHasCompany() {
        GroupCommit<String, String> commits = new GroupCommit<>(desk, new GroupCommit.Size(2, 2, 3));
        List<CompletableFuture<String>> answers = behindASlowOne(commits, "a:1");
        assertThat(desk.groups).hasSize(1);
        answers.add(sent(commits, "b:2"));
        assertThat(all(answers.subList(1, 3))).containsExactly("1", "2");
        desk.letGo.countDown();
        assertThat(answers.get(0).join()).isEqualTo("slow");
        assertThat(desk.groups).containsExactly(List.of("first:slow"), List.of("a:1", "b:2"));
    }

    /** A balance for each thing, changed without any lock, would lose what two commands change at the same time. */
    @Test
    void whateverComesInWhateverOrderIsDoneOnceAndAnsweredWithItsOwnResult() {
        Map<Integer, List<Integer>> done = new HashMap<>();
        GroupCommit<int[], Integer> commits = new GroupCommit<>(
                new GroupCommit.Work<>() {
                    @Override
                    public Collection<?> touches(int[] command) {
                        return Set.of(command[0]);
                    }

                    @Override
                    public Optional<Integer> unlessHeld(int[] command) {
                        return command[1] % 7 == 0 ? Optional.empty() : Optional.of(alone(command));
                    }

                    @Override
                    public Integer alone(int[] command) {
                        if (command[1] % 11 == 0) {
                            throw new IllegalArgumentException();
                        }
                        synchronized (done) {
                            done.computeIfAbsent(command[0], none -> new ArrayList<>())
                                    .add(command[1]);
                        }
                        return command[1];
                    }

                    @Override
                    public List<Integer> together(List<int[]> commands) {
                        assertThat(commands.stream().map(c -> c[0]).toList()).doesNotHaveDuplicates();
                        boolean bad = commands.stream().anyMatch(c -> c[1] % 11 == 0);
                        return bad
                                ? List.of()
                                : commands.stream().map(this::alone).toList();
                    }
                },
                new GroupCommit.Size(2, 3, 5));
        List<CompletableFuture<List<Integer>>> clients = IntStream.range(0, 8)
                .mapToObj(client -> CompletableFuture.supplyAsync(() -> answered(commits, client), threads))
                .toList();
        List<Integer> answered =
                clients.stream().flatMap(c -> c.join().stream()).toList();
        List<Integer> kept = done.values().stream().flatMap(List::stream).toList();
        assertThat(answered).hasSize(8 * 2_000 - 8 * 2_000 / 11 - 1);
        assertThat(kept).hasSameSizeAs(answered).doesNotHaveDuplicates();
        assertThat(new HashSet<>(kept)).isEqualTo(new HashSet<>(answered));
        assertThat(commits.waiting()).isZero();
    }

    private static List<Integer> answered(GroupCommit<int[], Integer> commits, int client) {
        Random random = new Random(client);
        List<Integer> answered = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int number = i * 8 + client;
            try {
                assertThat(commits.run("queue " + client % 2, new int[] {random.nextInt(6), number}))
                        .isEqualTo(number);
                answered.add(number);
            } catch (IllegalArgumentException refused) {
                assertThat(number % 11).isZero();
            }
        }
        return answered;
    }
}
