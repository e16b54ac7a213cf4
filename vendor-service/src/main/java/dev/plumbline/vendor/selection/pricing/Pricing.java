package dev.plumbline.vendor.selection.pricing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.Shape;
import dev.plumbline.web.problem.Violation;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A pricing model in the brief's currency.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Pricing.MODEL)
@JsonSubTypes({
  @JsonSubTypes.Type(value = FixedPricing.class, name = Pricing.FIXED),
  @JsonSubTypes.Type(value = PerContactPricing.class, name = Pricing.PER_CONTACT),
  @JsonSubTypes.Type(value = PerMinutePricing.class, name = Pricing.PER_MINUTE),
  @JsonSubTypes.Type(value = FtePricing.class, name = Pricing.FTE),
  @JsonSubTypes.Type(value = HourlyPricing.class, name = Pricing.HOURLY),
  @JsonSubTypes.Type(value = OutcomePricing.class, name = Pricing.OUTCOME)
})
@Schema(
    oneOf = {
      FixedPricing.class,
      PerContactPricing.class,
      PerMinutePricing.class,
      FtePricing.class,
      HourlyPricing.class,
      OutcomePricing.class
    },
    discriminatorProperty = Pricing.MODEL,
    discriminatorMapping = {
      @DiscriminatorMapping(value = Pricing.FIXED, schema = FixedPricing.class),
      @DiscriminatorMapping(value = Pricing.PER_CONTACT, schema = PerContactPricing.class),
      @DiscriminatorMapping(value = Pricing.PER_MINUTE, schema = PerMinutePricing.class),
      @DiscriminatorMapping(value = Pricing.FTE, schema = FtePricing.class),
      @DiscriminatorMapping(value = Pricing.HOURLY, schema = HourlyPricing.class),
      @DiscriminatorMapping(value = Pricing.OUTCOME, schema = OutcomePricing.class)
    })
public sealed interface Pricing
    permits FixedPricing,
        PerContactPricing,
        PerMinutePricing,
        FtePricing,
        HourlyPricing,
        OutcomePricing {

  String MODEL = "model";
  String FIXED = "FIXED";
  String PER_CONTACT = "PER_CONTACT";
  String PER_MINUTE = "PER_MINUTE";
  String FTE = "FTE";
  String HOURLY = "HOURLY";
  String OUTCOME = "OUTCOME";

  @Nullable AdditionsPart additions();

  /// What the bulk of the fee is worked out of; only for what breaks no rule of [#check].
  PricingModel.BaseModel base();

  /// Looks for what breaks the model's own rules; what is missing is passed over.
  Shape checkBase(Shape shape);

  /// Looks for what breaks a rule, additions included.
  default Shape check(Shape shape) {
    return checkBase(shape).part("additions", additions(), (at, part) -> part.check(at));
  }

  /// What breaks a rule, additions included.
  ///
  /// @param pointer of the pricing in its body
  /// @param currency of the amounts; without it their decimals are not looked at
  default List<Violation> violations(String pointer, @Nullable Currency currency) {
    return check(Shape.in(currency)).violations().stream()
        .map(one -> Violation.at(pointer + one.path(), one.code(), one.message()))
        .toList();
  }

  /// The kernel's model; only for what breaks no rule of [#check].
  default PricingModel terms() {
    AdditionsPart more = additions();
    return PricingModel.of(base(), more == null ? null : more.terms());
  }
}
