package dev.plumbline.contract.pricing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.plumbline.contract.metric.Metrics;
import dev.plumbline.kernel.pricing.PricingModel;
import dev.plumbline.kernel.pricing.PricingModel.BaseModel;
import dev.plumbline.kernel.pricing.Shape;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A pricing model in the contract's currency, with what is added to it.
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

  @Nullable PricingAdditions additions();

  /// The pricing with what its author left to the catalogue.
  default Pricing completed(Metrics metrics) {
    return this;
  }

  /// The kernel's model without additions, of a pricing that makes sense and is complete.
  BaseModel base();

  /// Applies the kernel's rules of the model without its additions; what is missing is passed over.
  Shape check(Shape shape);

  /// The kernel's model, of a pricing that makes sense and is complete.
  default PricingModel model() {
    PricingAdditions additions = additions();
    return PricingModel.of(base(), additions == null ? null : additions.terms());
  }
}
