package org.tongqu.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rights the servers run with: those of the caller, or of the unprivileged user 65534 (nobody) when root calls.
 *
 * <p>PostgreSQL and Elasticsearch refuse to run as root; Payara Micro has no need to.
 */
final class ChildAccount {
    private static final String NOBODY = "65534";
    private static final boolean ROOT = ownsAsRoot();

    private ChildAccount() {}

    /** Whether children are given another account than the caller's. */
    static boolean dropped() {
        return ROOT;
    }

    /** Options for setpriv that give up root's rights; empty for ordinary users. */
    static List<String> options() {
        return ROOT ? List.of("--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups") : List.of();
    }

    /**
     * Creates the folder when it is missing and makes it the children's own, with all it contains.
     *
     * @throws StartFailure when the folder cannot be created or the children cannot enter it
     */
    static void giveFolder(Path folder) {
        try {
            refuseForeign(folder);
            Files.createDirectories(folder);
            if (ROOT) {
                openTemporaryParents(folder.toAbsolutePath());
            }
        } catch (IOException e) {
            throw new StartFailure("cannot create the folder " + folder + ": " + e.getMessage(), e);
        }
        give(folder);
        if (!canEnter(folder)) {
            throw new StartFailure("the servers run as user " + NOBODY + ", which cannot enter " + folder
                    + "; choose a data folder whose parents are open to it, for example below /var/lib");
        }
    }

    /** Root must not take away what an ordinary user's earlier start has created. */
    private static void refuseForeign(Path folder) throws IOException {
        if (ROOT && Files.exists(folder)) {
            Object owner = Files.getAttribute(folder, "unix:uid");
            if (!owner.equals(0) && !owner.toString().equals(NOBODY)) {
                throw new StartFailure(
                        folder + " belongs to user " + owner + "; start as that user or choose another data folder");
            }
        }
    }

    /** Lets the children pass through root's own temporary folders (JUnit makes them private); not list them. */
    private static void openTemporaryParents(Path folder) throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        for (Path at = folder.getParent(); at.startsWith(temporary) && !at.equals(temporary); at = at.getParent()) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(at);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(at, permissions);
            }
        }
    }

    /** Makes an existing file or folder the children's own. */
    static void give(Path path) {
        if (ROOT) {
            Command.run("chown", "-R", "-h", NOBODY + ":" + NOBODY, path.toString());
        }
    }

    /** Whether the children can enter this folder and read in it; a missing folder counts as its nearest parent. */
    static boolean canEnter(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return Command.succeeds(asChild("test", "-r", existing.toString(), "-a", "-x", existing.toString()));
    }

    /** Whether the children can run this program. */
    static boolean canRun(Path program) {
        return Command.succeeds(asChild("test", "-x", program.toString()));
    }

    private static String[] asChild(String... command) {
        if (!ROOT) {
            return command;
        }
        List<String> all = new ArrayList<>(List.of("setpriv"));
        all.addAll(options());
        all.addAll(List.of(command));
        return all.toArray(String[]::new);
    }

    private static boolean ownsAsRoot() {
        try {
            // The owner of our own process; user.name can be set by anyone.
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
