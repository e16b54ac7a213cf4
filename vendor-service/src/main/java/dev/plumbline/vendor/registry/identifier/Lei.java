package dev.plumbline.vendor.registry.identifier;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A Legal Entity Identifier (ISO 17442): 18 letters and digits with two check digits. Absent is
/// well.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Lei.Validator.class)
public @interface Lei {

  String message() default "must be a Legal Entity Identifier with right check digits";

  String code() default "invalid-lei";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Goes by ISO 7064, MOD 97-10: each letter stands for its two digits, A for 10.
  final class Validator implements ConstraintValidator<Lei, String> {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || (value.matches("[A-Z0-9]{18}[0-9]{2}") && isChecked(value));
    }

    private static boolean isChecked(String lei) {
      String digits =
          lei.chars()
              .mapToObj(sign -> Integer.toString(Character.digit(sign, 36)))
              .collect(Collectors.joining());
      return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }
  }
}
