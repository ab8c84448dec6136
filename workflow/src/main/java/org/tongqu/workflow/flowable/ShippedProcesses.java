package org.tongqu.workflow.flowable;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flowable.engine.ProcessEngine;
import org.tongqu.workflow.ProcessKey;

/** Brings the process definitions of this module into the engine. */
final class ShippedProcesses {

    private static final Logger LOG = Logger.getLogger(ShippedProcesses.class.getName());
    private static final String FOLDER = "processes/";
    private static final Pattern ACTION = Pattern.compile("actions\\.run\\(execution, '([A-Za-z]+)'\\)");

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

    /** The names of the actions a process calls. */
    static Set<String> actions(ProcessKey process) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = ACTION.matcher(new String(content(process), StandardCharsets.UTF_8));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    static String fileName(ProcessKey process) {
        return process.key() + ".bpmn20.xml";
    }

    static byte[] content(ProcessKey process) {
        return KnownHashes.resource(FOLDER + fileName(process));
    }
}
