package dev.plumbline.web.validation;

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

/// A rating on a scale of the domain, with a code of its own for what lies outside. Absent is well.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Scale.Validator.class)
public @interface Scale {

  int from();

  int to();

  String code();

  String message() default "must be from {from} to {to}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the scale that it stands on.
  final class Validator implements ConstraintValidator<Scale, Number> {

    private BigDecimal lowest = BigDecimal.ZERO;
    private BigDecimal highest = BigDecimal.ZERO;

    @Override
    public void initialize(Scale scale) {
      lowest = BigDecimal.valueOf(scale.from());
      highest = BigDecimal.valueOf(scale.to());
    }

    @Override
    public boolean isValid(@Nullable Number rating, ConstraintValidatorContext context) {
      return rating == null || isOnScale(new BigDecimal(rating.toString()));
    }

    private boolean isOnScale(BigDecimal rating) {
      return rating.compareTo(lowest) >= 0 && rating.compareTo(highest) <= 0;
    }
  }
}
