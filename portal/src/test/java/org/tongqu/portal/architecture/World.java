package org.tongqu.portal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import org.tongqu.portal.security.Secrets;
import org.tongqu.portal.time.ClockSource;

/** Time, ids and chance come from outside, so that a test can decide them. */
final class World {

    static final ArchRule THE_PRESENT_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .doNotBelongToAnyOf(ClockSource.class)
            .should()
            .accessTargetWhere(describe("asks the machine for the time", World::asksForTheTime))
            .as("Nobody asks the machine for the present; the clock is injected");

    static final ArchRule IDS_ARE_NOT_DRAWN = noClasses()
            .that()
            .doNotBelongToAnyOf(Secrets.class)
            .should()
            .accessTargetWhere(describe("draws lots", World::drawsLots))
            .as("Ids come from sequences, secrets from Secrets; nothing else is drawn by lot");

    private World() {}

    private static boolean asksForTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now") && !isGivenAClock(access)
                || owner.equals(Clock.class.getName()) && name.startsWith("system")
                || owner.equals(System.class.getName()) && name.matches("currentTimeMillis|nanoTime")
                || owner.equals(Date.class.getName()) && name.equals("<init>") && hasNoParameters(access)
                || access.getTargetOwner().isAssignableTo(Calendar.class) && name.matches("getInstance|<init>");
    }

    private static boolean drawsLots(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Random.class)
                || access.getTargetOwner().isEquivalentTo(UUID.class)
                        && access.getTarget().getName().equals("randomUUID")
                || access.getTargetOwner().isEquivalentTo(Math.class)
                        && access.getTarget().getName().equals("random");
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean hasNoParameters(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
    }
}
