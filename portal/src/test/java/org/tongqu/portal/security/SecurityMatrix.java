package org.tongqu.portal.security;

/** The permission matrix for tests of other packages, which cannot start it themselves. */
public final class SecurityMatrix {

    private SecurityMatrix() {}

    /** The matrix as the portal reads it when it starts. */
    public static Permissions loaded() {
        Permissions permissions = new Permissions();
        permissions.load();
        return permissions;
    }
}
