package dev.plumbline.scorecard.terms;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.plumbline.kernel.canonical.CanonicalJson;
import dev.plumbline.kernel.measure.Vocabulary;
import dev.plumbline.kernel.period.ReportingCalendar;
import dev.plumbline.scorecard.scoring.terms.Terms;
import dev.plumbline.scorecard.terms.TermsDocument.Obligation;
import dev.plumbline.scorecard.terms.TermsDocument.Source;
import dev.plumbline.scorecard.terms.TermsDocument.Unavailable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Reads terms from their text. What contract-service has frozen is right by its own rules, so what
/// cannot be read here is no such document.
final class TermsReader {

  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModules(new JavaTimeModule(), new ParameterNamesModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private TermsReader() {}

  /// The terms as they were kept.
  static FrozenTerms read(String text) {
    try {
      return terms(JSON.readValue(text, TermsDocument.class));
    } catch (JsonProcessingException | NullPointerException e) {
      throw new IllegalArgumentException("These are no terms", e);
    }
  }

  /// Terms from outside: their hash must be that of their content.
  ///
  /// @throws IllegalArgumentException for anything but whole and unaltered terms
  static FrozenTerms verified(String text) {
    FrozenTerms terms = read(text);
    if (!hash(text).equals(terms.agreed().contentHash())) {
      throw new IllegalArgumentException("The terms do not have the hash that they name");
    }
    return terms;
  }

  private static String hash(String text) {
    try {
      Map<String, Object> members = new TreeMap<>(JSON.readValue(text, MEMBERS));
      members.remove("contentHash");
      return CanonicalJson.sha256(members);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("These are no terms", e);
    }
  }

  private static FrozenTerms terms(TermsDocument document) {
    return new FrozenTerms(
        document.contractId(),
        document.vendorId(),
        document.reference(),
        document.effectiveFrom(),
        document.term().start(),
        document.term().end(),
        new TreeMap<>(
            document.measurement().unavailable().stream()
                .collect(toMap(Unavailable::measure, Unavailable::reason))),
        Objects.requireNonNull(document.measurement().verificationTolerancePercent()),
        document.reporting().disputeDays(),
        agreed(document));
  }

  private static Terms agreed(TermsDocument document) {
    TermsDocument.Reporting reporting = document.reporting();
    return new Terms(
        document.version(),
        document.contentHash(),
        document.currency(),
        YearMonth.from(document.term().start()),
        reporting.rampMonths(),
        new ReportingCalendar(document.timeZone(), reporting.dueDay(), reporting.graceDays()),
        document.scope(),
        document.pricing().model(),
        document.atRisk(),
        document.measurement().owners(),
        document.measurement().sources().stream().collect(toMap(Source::metric, Source::rule)),
        document.measurement().reliefBandPercent(),
        document.obligations().stream()
            .filter(Obligation::isForecast)
            .map(Obligation::dueDay)
            .findFirst()
            .orElse(null),
        document.measurement().unavailable().stream().map(Unavailable::measure).collect(toSet()),
        document.clauses().stream().map(clause -> clause.clause(document.metrics())).toList(),
        document.metrics(),
        Vocabulary.with(Objects.requireNonNullElse(document.measures(), List.of())));
  }
}
