package dev.plumbline.contract.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.plumbline.contract.balance.InHouseBaseline;
import dev.plumbline.contract.clause.Anchor;
import dev.plumbline.contract.clause.ScopeLine;
import dev.plumbline.contract.pricing.Pricing;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/// What an approved award of vendor-service means for the contract, as far as it is read here.
///
/// @param reference of the programme, as people name it
/// @param contentHash SHA-256 over the canonical form of the award's document
@JsonIgnoreProperties(ignoreUnknown = true)
public record AwardDraft(
    UUID programmeId,
    String reference,
    UUID awardId,
    UUID vendorId,
    Currency currency,
    List<ScopeLine> scope,
    List<Target> targets,
    List<Behaviour> behaviours,
    List<InHouseBaseline> baselines,
    Pricing pricing,
    String contentHash) {

  /// What is expected of an activity, as a metric.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Target(String activity, String metric, BigDecimal expected, BigDecimal minimum) {}

  /// How contacts of an activity should be.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Behaviour(
      String activity,
      String code,
      String behaviour,
      String whatGoodLooksLike,
      List<Anchor> anchors) {}
}
