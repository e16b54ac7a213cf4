package dev.plumbline.vendor.registry.identifier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// A time zone that there is, by its IANA name: an offset such as `+01:00` knows no summer time.
/// Absent is well.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TimeZoneName.Validator.class)
public @interface TimeZoneName {

  String message() default "must be the IANA name of a time zone";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the names that the JDK knows.
  final class Validator implements ConstraintValidator<TimeZoneName, String> {

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || ZoneId.getAvailableZoneIds().contains(value);
    }
  }
}
