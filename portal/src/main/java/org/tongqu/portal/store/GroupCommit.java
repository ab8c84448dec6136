package org.tongqu.portal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets commands of the same kind that come at the same time share a transaction, each answered after its commit.
 *
 * <p>A command that finds nobody at work goes at once. Those that come meanwhile wait, and the first of them carries out all of
 * them together, in its own thread and on behalf of its own caller; so only commands of one caller stand in one queue. Two
 * commands that touch the same thing never go together, and if a group cannot be carried out, each of its commands goes alone, so
 * that the refusal of one is its own. Nobody waits longer for company, only for those before; and whoever has to wait for somebody
 * else's lock does so outside the queue.
 *
 * <p>Not to be used inside a transaction: what is answered must have been committed.
 *
 * @param <C> command
 * @param <R> its result
 */
public final class GroupCommit<C, R> {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class.getName());

    private final Work<C, R> work;
    private final Size size;
    private final Map<String, Queue<C, R>> queues = new HashMap<>();

    /**
     * What commands do.
     *
     * @param <C> command
     * @param <R> its result
     */
    public interface Work<C, R> {

        /** What the command touches and no other command of its group may touch. */
        Collection<?> touches(C command);

        /** Carries out one command in a transaction of its own; waits for whoever holds what it touches. */
        R alone(C command);

        /** Carries out one command in a transaction of its own, unless somebody holds what it touches. */
        Optional<R> unlessHeld(C command);

        /**
         * Carries out several commands in one transaction, all or none; waits for nobody who holds what they touch.
         *
         * @return their results in their order; empty, or a failure, if each has to go alone
         */
        List<R> together(List<C> commands);
    }

    /**
     * How groups are made.
     *
     * @param atOnce groups of a queue that may be at work at the same time
     * @param company commands with which a group begins while another of its queue is at work; fewer wait for that one to end
     * @param largest commands of a group
     */
    public record Size(int atOnce, int company, int largest) {}

    /** Groups of commands. */
    public GroupCommit(Work<C, R> work, Size size) {
        this.work = work;
        this.size = size;
    }

    /**
     * Carries out a command, with others of its queue if they come at the same time, and gives its result after the commit.
     *
     * @param queue on whose behalf
     */
    public R run(String queue, C command) {
        Turn<C, R> mine = new Turn<>(command, Set.copyOf(work.touches(command)), new CompletableFuture<>());
        enter(queue, mine);
        return mine.next.join().apply(mine);
    }

    /** A command and what comes next for it: to lead a group, to go alone, or its result. */
    private record Turn<C, R>(C command, Set<?> touches, CompletableFuture<Function<Turn<C, R>, R>> next) {}

    private static final class Queue<C, R> {
        private int working;
        private final Deque<Turn<C, R>> waiting = new ArrayDeque<>();
    }

    /** How many stand in any queue at the moment. */
    synchronized int waiting() {
        return queues.values().stream().mapToInt(queue -> queue.waiting.size()).sum();
    }

    private synchronized void enter(String name, Turn<C, R> mine) {
        Queue<C, R> queue = queues.computeIfAbsent(name, none -> new Queue<>());
        queue.waiting.add(mine);
        goOn(name, queue);
    }

    private synchronized void leave(String name) {
        Queue<C, R> queue = queues.get(name);
        queue.working--;
        goOn(name, queue);
        if (queue.working == 0) {
            queues.remove(name);
        }
    }

    private void goOn(String name, Queue<C, R> queue) {
        while (queue.working == 0 && !queue.waiting.isEmpty()
                || queue.working < size.atOnce && queue.waiting.size() >= size.company) {
            begin(name, queue);
        }
    }

    /** Lets the first that waits lead those that can go with it. */
    private void begin(String name, Queue<C, R> queue) {
        queue.working++;
        List<Turn<C, R>> group = new ArrayList<>();
        Set<Object> touched = new HashSet<>();
        for (Iterator<Turn<C, R>> waiting = queue.waiting.iterator();
                waiting.hasNext() && group.size() < size.largest; ) {
            Turn<C, R> turn = waiting.next();
            if (Collections.disjoint(turn.touches, touched)) {
                touched.addAll(turn.touches);
                group.add(turn);
                waiting.remove();
            }
        }
        group.get(0).next.complete(first -> lead(name, group));
    }

    /** Carries out a group in the thread of its first, lets the queue go on and tells the others what came out. */
    private R lead(String name, List<Turn<C, R>> group) {
        Turn<C, R> first = group.get(0);
        List<R> results = List.of();
        try {
            results =
                    group.size() == 1 ? work.unlessHeld(first.command).stream().toList() : together(group);
        } finally {
            leave(name);
            for (int i = 1; i < group.size(); i++) {
                group.get(i).next.complete(i < results.size() ? answer(results.get(i)) : this::alone);
            }
        }
        return results.isEmpty() ? alone(first) : results.get(0);
    }

    private R alone(Turn<C, R> turn) {
        return work.alone(turn.command);
    }

    private static <C, R> Function<Turn<C, R>, R> answer(R result) {
        return turn -> result;
    }

    private List<R> together(List<Turn<C, R>> group) {
        try {
            return work.together(group.stream().map(Turn::command).toList());
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, e, () -> group.size() + " commands did not go together, each goes alone");
            return List.of();
        }
    }
}
