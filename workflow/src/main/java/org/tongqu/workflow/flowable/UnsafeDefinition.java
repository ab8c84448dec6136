package org.tongqu.workflow.flowable;

import java.util.List;

/** A process definition is not deployed, with all reasons why. */
final class UnsafeDefinition extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnsafeDefinition(String fileName, List<String> findings) {
        super("process definition " + fileName + " is refused: " + String.join("; ", findings));
    }
}
