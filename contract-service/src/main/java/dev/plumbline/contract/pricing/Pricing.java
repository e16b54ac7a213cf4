package dev.plumbline.contract.pricing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A pricing model in the contract's currency.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Pricing.MODEL)
@JsonSubTypes({
  @JsonSubTypes.Type(value = FixedPricing.class, name = Pricing.FIXED),
  @JsonSubTypes.Type(value = PerContactPricing.class, name = Pricing.PER_CONTACT)
})
@Schema(
    oneOf = {FixedPricing.class, PerContactPricing.class},
    discriminatorProperty = Pricing.MODEL,
    discriminatorMapping = {
      @DiscriminatorMapping(value = Pricing.FIXED, schema = FixedPricing.class),
      @DiscriminatorMapping(value = Pricing.PER_CONTACT, schema = PerContactPricing.class)
    })
public sealed interface Pricing permits FixedPricing, PerContactPricing {

  String MODEL = "model";
  String FIXED = "FIXED";
  String PER_CONTACT = "PER_CONTACT";
}
