package org.tongqu.portal.problem;

import java.util.List;

/** A request whose fields are wrong; it names all of them at once. */
public class InvalidInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
