package dev.plumbline.vendor.activity.api;

import dev.plumbline.vendor.activity.placement.Factor;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// How strongly an activity has a factor. Absent is well.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FactorLevel.Validator.class)
@interface FactorLevel {

  String message() default "must be from 1 to 5";

  String code() default "factor-out-of-range";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the scale.
  final class Validator implements ConstraintValidator<FactorLevel, Integer> {

    @Override
    public boolean isValid(@Nullable Integer level, ConstraintValidatorContext context) {
      return level == null || (level >= Factor.LOWEST && level <= Factor.HIGHEST);
    }
  }
}
