package dev.plumbline.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/// Whether an operation takes and gives wire types of its own: a table's columns are no promise to
/// integrators.
final class AnswerWithoutEntities extends ArchCondition<JavaMethod> {

  AnswerWithoutEntities() {
    super("take and give no entity");
  }

  @Override
  public void check(JavaMethod operation, ConditionEvents events) {
    Stream.concat(
            operation.getReturnType().getAllInvolvedRawTypes().stream(),
            operation.getParameterTypes().stream()
                .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream()))
        .filter(AnswerWithoutEntities::isEntity)
        .map(entity -> operation.getFullName() + " shows " + entity.getName())
        .forEach(message -> events.add(SimpleConditionEvent.violated(operation, message)));
  }

  private static boolean isEntity(JavaClass type) {
    return type.isAnnotatedWith("jakarta.persistence.Entity");
  }
}
