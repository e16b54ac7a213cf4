package dev.plumbline.vendor.registry.identifier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A language that there is, by its ISO 639-1 code. Absent is well.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageCode.Validator.class)
public @interface LanguageCode {

  String message() default "must be an ISO 639-1 language code";

  String code() default "unknown-language";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Knows the codes that the JDK knows, but for those that ISO has withdrawn: who speaks Hebrew
  /// (`he`) would not be found where it was written down as `iw`.
  final class Validator implements ConstraintValidator<LanguageCode, String> {

    private static final Set<String> WITHDRAWN = Set.of("bh", "in", "iw", "ji", "mo");
    private static final Set<String> CODES =
        Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !WITHDRAWN.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || CODES.contains(value);
    }
  }
}
