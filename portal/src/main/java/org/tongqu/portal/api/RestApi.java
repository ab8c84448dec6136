package org.tongqu.portal.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST door of Tongqu. */
@ApplicationScoped
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Tongqu 通衢",
                        version = "1",
                        description = "Scenario marketplace for transport data products",
                        license = @License(name = "Apache-2.0")),
        security = {@SecurityRequirement(name = "token"), @SecurityRequirement(name = "")})
@SecurityScheme(securitySchemeName = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
public class RestApi extends Application {

    /**
     * No second JSON library beside {@link JsonBody}: with two, chance decides which of them reads and writes; and OPTIONS
     * answers with the methods of an address, not with a description of the whole door.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.jsonFeature",
                JsonBody.class.getSimpleName(),
                "jersey.config.server.wadl.disableWadl",
                true);
    }
}
