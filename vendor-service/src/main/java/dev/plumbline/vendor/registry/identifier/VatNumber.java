package dev.plumbline.vendor.registry.identifier;

import com.helger.masterdata.vat.VATINStructureManager;
import com.helger.masterdata.vat.VATINSyntaxChecker;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A VAT identification number with its country's prefix: by the country's form and check digits
/// where they are known, else by length and signs alone. Absent is well.
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = VatNumber.Validator.class)
public @interface VatNumber {

  String message() default
      "must be a VAT number with its country's prefix, in that country's form and with right check digits";

  String code() default "invalid-vat-number";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Greece writes EL, Northern Ireland XI; all others go by ISO 3166-1.
  final class Validator implements ConstraintValidator<VatNumber, String> {

    private static final Set<String> COUNTRIES =
        Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> BESIDE_ISO = Set.of("EL", "XI");

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || (value.matches("[A-Z]{2}[A-Z0-9+*]{2,13}") && isOfItsCountry(value));
    }

    private static boolean isOfItsCountry(String number) {
      String prefix = number.substring(0, 2);
      if (VATINSyntaxChecker.isValidatorPresent(number)) {
        return VATINStructureManager.isValidVATIN(number)
            && VATINSyntaxChecker.isValidVATIN(number);
      }
      return VATINStructureManager.getFromVATINCountry(prefix) == null
          ? COUNTRIES.contains(prefix) || BESIDE_ISO.contains(prefix)
          : VATINStructureManager.isValidVATIN(number);
    }
  }
}
