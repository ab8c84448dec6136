package org.tongqu.portal.memory;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tongqu.portal.audit.AuditTrail;
import org.tongqu.portal.code.Areas;
import org.tongqu.portal.code.CodeTables;
import org.tongqu.portal.idempotency.Idempotency;
import org.tongqu.portal.organisation.OperatingOrganisation;
import org.tongqu.portal.organisation.Organisations;
import org.tongqu.portal.outbox.Outbox;
import org.tongqu.portal.security.Access;
import org.tongqu.portal.security.Caller;
import org.tongqu.portal.security.Permissions;
import org.tongqu.portal.security.Role;
import org.tongqu.portal.text.Texts;

/** The real foundation over stores in memory, on 22 November 2026, with a person who can be exchanged. */
public final class Foundation {

    /** A person who can be exchanged; at first the public. */
    public static final class Person extends Caller {
        private String name = "";
        private String organisation = "";
        private Set<Role> roles = EnumSet.of(Role.PUBLIC);

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
            return organisation;
        }

        @Override
        public Set<Role> roles() {
            return roles;
        }
    }

    public final Clock clock = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    public final Person person = new Person();
    public final MemoryStores.Events events = new MemoryStores.Events();
    public final MemoryStores.Outgoing outgoing = new MemoryStores.Outgoing();
    public final Texts texts = started(new Texts());
    public final CodeTables codes = started(new CodeTables(texts));
    public final Areas areas = started(new Areas());
    public final Organisations organisations = new Organisations(new MemoryStores.Directory());
    private final Permissions permissions = started(new Permissions());
    public final Access access = new Access(permissions, person, new OperatingOrganisation(organisations));
    public final AuditTrail audit = new AuditTrail(events, person, access, clock);
    public final Outbox outbox = new Outbox(outgoing, clock);
    public final Idempotency idempotency = new Idempotency(new MemoryStores.Keys(), person, clock);

    /** Lets a person of an organisation act from now on. */
    public Foundation as(String username, String organisation, Role... roles) {
        person.name = username;
        person.organisation = organisation;
        person.roles = EnumSet.of(Role.PUBLIC, roles);
        return this;
    }

    /** The functions of the permission matrix. */
    public Set<String> functions() {
        return permissions.functions();
    }

    /** Lets a visitor act from now on. */
    public Foundation asPublic() {
        return as("", "");
    }

    /** Runs what the container runs after construction. */
    public static <T> T started(T bean) {
        try {
            Method load = bean.getClass().getDeclaredMethod("load");
            load.setAccessible(true);
            load.invoke(bean);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sets what the container injects into fields. */
    public static <T> T injected(T bean, Map<String, Object> fields) {
        try {
            for (Map.Entry<String, Object> entry : fields.entrySet()) {
                Field field = bean.getClass().getDeclaredField(entry.getKey());
                field.setAccessible(true);
                field.set(bean, entry.getValue());
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
