package org.tongqu.portal.demand;

import java.util.HashSet;
import java.util.Set;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Role;

/** A caller who can become another person. */
public final class SomeCaller extends Caller {

    private String name = "";
    private String unit = "";
    private Set<Role> roles = Set.of();

    void become(String newName, String newUnit, Role... newRoles) {
        name = newName;
        unit = newUnit;
        roles = Set.of(newRoles);
    }

    @Override
    public boolean known() {
        return !name.isEmpty();
    }

    @Override
    public String username() {
        return name;
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public String organisation() {
        return unit;
    }

    @Override
    public Set<Role> roles() {
        Set<Role> all = new HashSet<>(roles);
        all.add(Role.PUBLIC);
        return all;
    }
}
