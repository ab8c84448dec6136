package org.tongqu.standalone.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

@Readiness
@ApplicationScoped
public class SampleReady implements HealthCheck {
    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("tongqu").up().withData("sample", true).build();
    }
}
