package dev.plumbline.contract.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a vendor stands, and until when what its tier demands counts.
///
/// @param status where the vendor's life stands
@JsonIgnoreProperties(ignoreUnknown = true)
public record VendorOutlook(UUID vendorId, String status, List<Demanded> demanded) {

  /// Something that the vendor's tier demands.
  ///
  /// @param kind DUE_DILIGENCE or CERTIFICATION
  /// @param state VALID, MISSING or EXPIRED
  /// @param expiresOn the last day on which it counts; absent where it is MISSING or does not age
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Demanded(String kind, String item, String state, @Nullable LocalDate expiresOn) {}

  /// The answer for many vendors.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record All(List<VendorOutlook> items) {

    /// The outlooks, if they are whole.
    ///
    /// @throws IllegalStateException if not
    List<VendorOutlook> whole() {
      if (items == null || !items.stream().allMatch(All::isWhole)) {
        throw new IllegalStateException("The answer does not say how the vendors stand");
      }
      return items;
    }

    private static boolean isWhole(VendorOutlook outlook) {
      return Stream.of(outlook.vendorId(), outlook.status(), outlook.demanded())
          .allMatch(Objects::nonNull);
    }
  }
}
