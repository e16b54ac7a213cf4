package dev.plumbline.scorecard.scorecard.explanation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.plumbline.kernel.measure.Line;
import dev.plumbline.kernel.measure.Measures;
import dev.plumbline.kernel.measure.Party;
import dev.plumbline.scorecard.scoring.evidence.Part;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What one party's report of a month, or the ratings of a month, give to a clause.
@Schema(name = "ClauseSource", description = "What one report, or a month's ratings, gives")
public record SourceExplanation(
    @NotNull YearMonth period,
    @NotNull Party source,
    @Schema(description = "Of the party's report; absent for ratings of contacts")
        @Nullable Integer revision,
    @NotNull List<LineMeasures> lines) {

  /// Measures of one line.
  @Schema(name = "ClauseSourceLine", description = "Measures of one line")
  public record LineMeasures(
      @NotNull String activity,
      @NotNull String channel,
      @NotNull NavigableMap<String, BigDecimal> measures) {

    Line line() {
      return new Line(activity, channel);
    }
  }

  private record Key(YearMonth month, Party source, @Nullable Integer revision) {}

  public SourceExplanation {
    lines = List.copyOf(lines);
  }

  static List<SourceExplanation> of(List<Part> parts) {
    Map<Key, List<Part>> bySource =
        parts.stream()
            .collect(
                groupingBy(
                    part -> new Key(part.month(), part.source(), part.revision()),
                    LinkedHashMap::new,
                    toList()));
    return bySource.entrySet().stream()
        .map(
            it ->
                new SourceExplanation(
                    it.getKey().month(),
                    it.getKey().source(),
                    it.getKey().revision(),
                    it.getValue().stream().map(SourceExplanation::line).toList()))
        .toList();
  }

  private static LineMeasures line(Part part) {
    return new LineMeasures(
        part.line().activity(), part.line().channel(), new TreeMap<>(part.measures().values()));
  }

  /// What several sources gave, by line.
  static Map<Line, Measures> byLine(List<SourceExplanation> sources) {
    Map<Line, TreeMap<String, BigDecimal>> sums = new TreeMap<>();
    for (SourceExplanation source : sources) {
      for (LineMeasures line : source.lines()) {
        TreeMap<String, BigDecimal> sum = sums.computeIfAbsent(line.line(), _ -> new TreeMap<>());
        line.measures().forEach((code, value) -> sum.merge(code, value, BigDecimal::add));
      }
    }
    Map<Line, Measures> byLine = new TreeMap<>();
    sums.forEach((line, sum) -> byLine.put(line, new Measures(sum)));
    return byLine;
  }
}
