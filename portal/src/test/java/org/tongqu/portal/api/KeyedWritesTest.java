package org.tongqu.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** Every outside write can carry an idempotency key. */
class KeyedWritesTest {

    /**
     * A sign-in gives a new secret each time, which is kept nowhere; a rebuilt index is the same index; a login name exists
     * once by itself, and no digest of a request with a password may be kept.
     */
    private static final Set<String> WITHOUT_KEY = Set.of("createSession", "rebuildIndex", "openAccount");

    @Test
    void every_post_honours_an_idempotency_key() {
        List<String> deaf = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tongqu.portal")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(POST.class) && !hearsKey(method))
                        .map(method ->
                                method.getAnnotationOfType(Operation.class).operationId())
                        .filter(operation -> !WITHOUT_KEY.contains(operation))
                        .toList();
        assertThat(deaf).isEmpty();
    }

    private static boolean hearsKey(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(OncePerKey.class) || OncePerKeyInterceptor.takesKey(method.reflect());
    }
}
