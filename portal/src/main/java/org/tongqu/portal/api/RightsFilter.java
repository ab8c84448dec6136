package org.tongqu.portal.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Needs;
import org.tongqu.portal.security.NotPermitted;

/** Asks the permission matrix before the body is even read; an operation that names no right is closed. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class RightsFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private Access access;

    @Override
    public void filter(ContainerRequestContext request) {
        if (HttpMethod.OPTIONS.equals(request.getMethod())) {
            return; // says which methods an address has and touches nothing
        }
        Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
        if (needs == null) {
            throw new NotPermitted(resource.getResourceMethod().getName());
        }
        access.require(needs.value());
    }
}
