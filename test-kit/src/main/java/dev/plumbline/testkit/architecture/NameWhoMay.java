package dev.plumbline.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/// Whether an operation, or the class around it, says who may use it.
final class NameWhoMay extends ArchCondition<JavaMethod> {

  NameWhoMay() {
    super("name who may use it");
  }

  @Override
  public void check(JavaMethod operation, ConditionEvents events) {
    boolean named =
        Stream.of("RolesAllowed", "PermitAll")
            .map("jakarta.annotation.security."::concat)
            .anyMatch(
                permission ->
                    operation.isAnnotatedWith(permission)
                        || operation.getOwner().isAnnotatedWith(permission));
    events.add(
        new SimpleConditionEvent(
            operation, named, operation.getFullName() + " names nobody who may use it"));
  }
}
