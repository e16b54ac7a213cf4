package dev.plumbline.vendor.channel;

import dev.plumbline.kernel.measure.Channel;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A channel that there is, by its code. Absent is well.
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ChannelCode.Validator.class)
public @interface ChannelCode {

  /// Not what is answered: that names the channels that there are.
  String message() default "must be the code of a channel";

  String code() default "unknown-value";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the kernel's channels.
  final class Validator implements ConstraintValidator<ChannelCode, String> {

    private static final String DEMAND =
        Arrays.stream(Channel.values())
            .map(Channel::code)
            .collect(Collectors.joining(", ", "must be one of ", ""));

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      if (value == null || Channel.find(value).isPresent()) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(DEMAND).addConstraintViolation();
      return false;
    }
  }
}
