package org.tongqu.workflow;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Narrows an observer of {@link ReviewDecided} to one kind of subject: {@code @Observes @About("demand-batch")}. */
@Qualifier
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
public @interface About {

    /** The {@link Subject#kind()}. */
    String value();

    /** The annotation as a value, for selecting an event at run time. */
    final class Literal extends AnnotationLiteral<About> implements About {
        private static final long serialVersionUID = 1L;
        private final String kind;

        public Literal(String kind) {
            this.kind = kind;
        }

        @Override
        public String value() {
            return kind;
        }
    }
}
