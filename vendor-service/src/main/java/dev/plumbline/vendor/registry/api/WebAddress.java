package dev.plumbline.vendor.registry.api;

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
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An absolute http or https address: anything else could do harm where a browser follows it.
/// Absent is well.
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WebAddress.Validator.class)
@interface WebAddress {

  String message() default "must be an absolute http or https address";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows what RFC 3986 allows.
  final class Validator implements ConstraintValidator<WebAddress, String> {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || isWebAddress(value);
    }

    private static boolean isWebAddress(String value) {
      try {
        URI uri = new URI(value);
        return uri.getHost() != null
            && uri.getUserInfo() == null
            && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
      } catch (URISyntaxException malformed) {
        return false;
      }
    }
  }
}
