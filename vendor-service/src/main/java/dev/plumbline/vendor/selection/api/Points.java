package dev.plumbline.vendor.selection.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an evaluator gives, from 0 (worst) to 10 (best). Absent is well.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Points.Validator.class)
@interface Points {

  String message() default "must be from 0 to 10";

  String code() default "score-out-of-range";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the scale.
  final class Validator implements ConstraintValidator<Points, BigDecimal> {

    @Override
    public boolean isValid(@Nullable BigDecimal points, ConstraintValidatorContext context) {
      return points == null || (points.signum() >= 0 && points.compareTo(BigDecimal.TEN) <= 0);
    }
  }
}
