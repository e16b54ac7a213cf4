package dev.plumbline.vendor.activity.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last day on which something that begins now counts. Absent is well.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LastDay.Validator.class)
@interface LastDay {

  String message() default "must be today or later";

  String code() default "expiry-passed";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows today.
  final class Validator implements ConstraintValidator<LastDay, LocalDate> {

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || !day.isBefore(LocalDate.now(context.getClockProvider().getClock()));
    }
  }
}
