package dev.plumbline.vendor.registry.identifier;

import dev.plumbline.kernel.measure.Channel;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A channel that there is, by its code. Absent is well.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChannelCode.Validator.class)
public @interface ChannelCode {

  String message() default "must be the code of a channel, such as voice or web-form";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the kernel's channels.
  final class Validator implements ConstraintValidator<ChannelCode, String> {

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || Channel.find(value).isPresent();
    }
  }
}
