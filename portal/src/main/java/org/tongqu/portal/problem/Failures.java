package org.tongqu.portal.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;

/** Finds out what a failure means to the person who asked. */
@ApplicationScoped
public class Failures {

    private Instance<RefusalSource> sources;

    protected Failures() {} // for CDI proxies

    @Inject
    public Failures(@Any Instance<RefusalSource> sources) {
        this.sources = sources;
    }

    /** The input errors hidden anywhere in the failure's causes. */
    public Optional<InvalidInput> invalidInput(Throwable failure) {
        return find(failure, InvalidInput.class);
    }

    /** The refusal hidden anywhere in the failure's causes, own or translated from a workshop. */
    public Optional<Refusal> refusal(Throwable failure) {
        Optional<Refusal> own = find(failure, Refusal.class);
        if (own.isPresent()) {
            return own;
        }
        if (find(failure, OptimisticLockException.class).isPresent()) {
            return Optional.of(new Refusal(Refusal.Kind.CONFLICT, "changedMeanwhile"));
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            for (RefusalSource source : sources) {
                Optional<Refusal> translated = source.refusalOf(cause);
                if (translated.isPresent()) {
                    return translated;
                }
            }
        }
        return Optional.empty();
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
