package dev.plumbline.vendor.registry.identifier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// An absolute https address: anything else could do harm, or be tampered with, where a browser
/// follows it. Absent is well.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Validator.class)
public @interface WebAddress {

  String message() default "must be an absolute https address";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows what RFC 3986 allows.
  final class Validator implements ConstraintValidator<WebAddress, String> {

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || isWebAddress(value);
    }

    private static boolean isWebAddress(String value) {
      try {
        URI uri = new URI(value);
        return uri.getHost() != null
            && uri.getUserInfo() == null
            && "https".equalsIgnoreCase(uri.getScheme());
      } catch (URISyntaxException malformed) {
        return false;
      }
    }
  }
}
