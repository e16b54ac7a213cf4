package dev.plumbline.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// Whether an operation, or the class around it, says which media types it answers in. Of one that
/// does not, the platform answers `Accept: text/csv` with whatever `toString` gives, instead of
// 406.
final class NameWhatItProduces extends ArchCondition<JavaMethod> {

  private static final String PRODUCES = "jakarta.ws.rs.Produces";

  NameWhatItProduces() {
    super("name what it produces");
  }

  @Override
  public void check(JavaMethod operation, ConditionEvents events) {
    boolean named =
        operation.isAnnotatedWith(PRODUCES) || operation.getOwner().isAnnotatedWith(PRODUCES);
    events.add(
        new SimpleConditionEvent(
            operation, named, operation.getFullName() + " does not say what it produces"));
  }
}
