package org.tongqu.workflow.flowable;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flowable.engine.ProcessEngine;
import org.tongqu.workflow.ProcessKey;

/** Brings the process definitions of this module into the engine. */
final class ShippedProcesses {

    private static final Logger LOG = Logger.getLogger(ShippedProcesses.class.getName());
    private static final String FOLDER = "processes/";

    private ShippedProcesses() {}

    /** Deploys every process whose definition differs from the one the engine has. */
    static void deployTo(ProcessEngine engine) {
        for (ProcessKey process : ProcessKey.values()) {
            // One deployment each: a change of one process leaves the versions of the others alone.
            String deployment = engine.getRepositoryService()
                    .createDeployment()
                    .name(process.key())
                    .addBytes(fileName(process), content(process))
                    // The StAX parser of Payara Micro trips the engine's XSD check over white space in timer
                    // definitions; these files are pinned by hash and checked against the XSD by the tests.
                    .disableSchemaValidation()
                    .enableDuplicateFiltering()
                    .deploy()
                    .getId();
            LOG.log(Level.INFO, "process {0} is deployment {1}", new Object[] {process.key(), deployment});
        }
    }

    static String fileName(ProcessKey process) {
        return process.key() + ".bpmn20.xml";
    }

    static byte[] content(ProcessKey process) {
        return KnownHashes.resource(FOLDER + fileName(process));
    }
}
