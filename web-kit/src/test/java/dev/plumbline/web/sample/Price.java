package dev.plumbline.web.sample;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A closed choice, told apart by a field of its own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "model")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Price.Fixed.class, name = "FIXED"),
  @JsonSubTypes.Type(value = Price.PerTin.class, name = "PER_TIN")
})
@Schema(
    oneOf = {Price.Fixed.class, Price.PerTin.class},
    discriminatorProperty = "model",
    discriminatorMapping = {
      @DiscriminatorMapping(value = "FIXED", schema = Price.Fixed.class),
      @DiscriminatorMapping(value = "PER_TIN", schema = Price.PerTin.class)
    })
public sealed interface Price {

  /// One amount for all.
  record Fixed(@NotNull @Positive BigDecimal amount) implements Price {}

  /// So much for each.
  record PerTin(@NotNull @Positive BigDecimal rate, @NotNull Integer tins) implements Price {}
}
