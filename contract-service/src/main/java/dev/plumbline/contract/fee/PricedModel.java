package dev.plumbline.contract.fee;

import dev.plumbline.kernel.pricing.PricingModel;

/// A pricing model and what people call it.
public record PricedModel(String name, PricingModel model) {}
