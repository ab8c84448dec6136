package org.tongqu.portal.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.tongqu.portal.security.Needs;

/** A REST operation of the portal, read from its code. */
record RestOperation(String id, String method, String path, String function) {

    static List<RestOperation> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.tongqu.portal")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith(Operation.class))
                                .map(method -> of(type, method)))
                        .sorted(Comparator.comparing(RestOperation::id))
                        .toList();
    }

    private static RestOperation of(JavaClass type, JavaMethod method) {
        String path = type.getAnnotationOfType(Path.class).value();
        if (method.isAnnotatedWith(Path.class)) {
            path = path + "/" + method.getAnnotationOfType(Path.class).value();
        }
        String verb = method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName())
                .findFirst()
                .orElseThrow();
        return new RestOperation(
                method.getAnnotationOfType(Operation.class).operationId(),
                verb,
                ("/" + path).replaceAll("/+", "/").replaceFirst("(.)/$", "$1"),
                method.getAnnotationOfType(Needs.class).value());
    }
}
