package dev.plumbline.contract.clause;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One promise of a contract version. Its history over the versions follows its `code`, and where
/// it was renamed, the code of its `predecessor`.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = Clause.TYPE)
@JsonSubTypes({
  @JsonSubTypes.Type(value = SlaClause.class, name = Clause.SLA),
  @JsonSubTypes.Type(value = BehaviourClause.class, name = Clause.BEHAVIOUR)
})
@Schema(
    oneOf = {SlaClause.class, BehaviourClause.class},
    discriminatorProperty = Clause.TYPE,
    discriminatorMapping = {
      @DiscriminatorMapping(value = Clause.SLA, schema = SlaClause.class),
      @DiscriminatorMapping(value = Clause.BEHAVIOUR, schema = BehaviourClause.class)
    })
public sealed interface Clause permits SlaClause, BehaviourClause {

  String TYPE = "type";
  String SLA = "SLA";
  String BEHAVIOUR = "BEHAVIOUR";

  String code();

  /// The code that an earlier version has the clause under; absent unless it was renamed.
  @Nullable String predecessor();

  /// The code of the metric that the clause is measured by.
  String metric();

  /// The version of the metric's definition; absent in a draft that takes the newest.
  @Nullable Integer metricVersion();

  /// The lines it covers; absent in a draft that takes every line the metric applies to.
  @Nullable List<ScopeLine> lines();

  /// How often it falls due, and over what.
  Window window();

  /// A whole number above 0, relative to the weights of the other clauses.
  Integer weight();

  /// The contacts, surveys or ratings a month must have at least to be judged by.
  @Nullable Integer minimumSample();

  /// Whether a default gives rise to a credit.
  boolean critical();

  /// The share of the at-risk amount that a default costs, in per cent; 0 unless critical.
  BigDecimal creditAllocationPercent();

  /// Whether a second default in a row costs twice.
  boolean escalating();

  /// Whether and when open credits are returned.
  @Nullable EarnBack earnBack();

  /// The same clause with what a draft may leave open filled in.
  Clause completed(int metricVersion, List<ScopeLine> lines);
}
