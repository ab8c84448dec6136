package org.tongqu.portal.it;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian where its runner is.
 *
 * <p>The adapter looks for it in the output of the server while that is still being written, and now and then reads only
 * the beginning of the list of servlets.
 */
public final class RunnerOfTheContainer implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Deployed.class);
    }

    /** Completes what the adapter has read. */
    public static final class Deployed {

        private static final Servlet RUNNER = new Servlet("ArquillianServletRunnerEE9", "/portal");

        /** Once per deployment. */
        public void complete(@Observes ProtocolMetaData deployed) {
            for (HTTPContext context : deployed.getContexts(HTTPContext.class)) {
                if (context.getServletByName(RUNNER.getName()) == null) {
                    context.add(RUNNER);
                }
            }
        }
    }
}
