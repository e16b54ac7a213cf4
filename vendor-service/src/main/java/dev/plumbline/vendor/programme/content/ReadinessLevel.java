package dev.plumbline.vendor.programme.content;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// How far an activity is in one dimension. Absent is well.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadinessLevel.Validator.class)
@interface ReadinessLevel {

  int LOWEST = 1;
  int HIGHEST = 4;

  String message() default "must be from 1 to 4";

  String code() default "readiness-out-of-range";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the scale.
  final class Validator implements ConstraintValidator<ReadinessLevel, Integer> {

    @Override
    public boolean isValid(@Nullable Integer level, ConstraintValidatorContext context) {
      return level == null || (level >= LOWEST && level <= HIGHEST);
    }
  }
}
