package dev.plumbline.web.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// Why something was decided: neither absent nor blank.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Reason.Validator.class)
@Size(max = Reason.LONGEST)
@Pattern(regexp = "^[\\P{Cc}\\n\\r\\t]*$")
public @interface Reason {

  int LONGEST = 2000;

  String message() default "must say why";

  String code() default "reason-missing";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows whether anything is said.
  final class Validator implements ConstraintValidator<Reason, String> {

    @Override
    public boolean isValid(@Nullable String reason, ConstraintValidatorContext context) {
      return reason != null && !reason.isBlank();
    }
  }
}
