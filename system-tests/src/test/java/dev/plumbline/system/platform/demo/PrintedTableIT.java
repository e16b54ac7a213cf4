package dev.plumbline.system.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.system.platform.Platform;
import dev.plumbline.system.platform.SharedPlatform;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table with which `./plumbline up` ends, without its spaces.
@ExtendWith(SharedPlatform.class)
class PrintedTableIT {

  @ParameterizedTest
  @ValueSource(strings = {"A", "B"})
  void showsWhatCameOutForTheVendor(String vendor, Platform platform) {
    assertThat(block(vendor, platform.said()))
        .containsAll(clauses(vendor))
        .contains(
            line("efficiency", vendor, row -> row.get("efficiency")),
            line("experience and behaviour", vendor, row -> row.get("experienceAndBehaviour")),
            line("overall", vendor, row -> row.get("overall")),
            line("standing", vendor, PrintedTableIT::standing),
            line("credit", vendor, PrintedTableIT::credit))
        .anySatisfy(
            line -> assertThat(line).startsWith("facts").containsSubsequence(lateThreeTimes()));
  }

  private static List<String> block(String vendor, List<String> said) {
    return said.stream()
        .map(line -> line.strip().replaceAll(" +", " "))
        .dropWhile(line -> !line.startsWith("Vendor " + vendor + ","))
        .takeWhile(line -> !line.isEmpty())
        .toList();
  }

  private static List<String> clauses(String vendor) {
    return Figures.clauses().stream()
        .filter(row -> row.isOf(vendor))
        .map(row -> row.get("clause"))
        .distinct()
        .map(clause -> clause + " " + results(vendor, clause))
        .toList();
  }

  private static String results(String vendor, String clause) {
    return Figures.clauses().stream()
        .filter(row -> row.isOf(vendor) && row.get("clause").equals(clause))
        .flatMap(row -> Stream.of(row.get("value"), row.get("outcome"), row.get("attainment")))
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String line(String label, String vendor, Function<Figures.Row, String> cell) {
    return Figures.scorecards().stream()
        .filter(row -> row.isOf(vendor))
        .map(cell)
        .collect(Collectors.joining(" ", label + " ", ""));
  }

  private static String standing(Figures.Row row) {
    return row.get("withoutCap").isEmpty()
        ? row.get("standing")
        : row.get("standing") + " (capped, else " + row.get("withoutCap") + ")";
  }

  private static String credit(Figures.Row row) {
    return String.format(Locale.ROOT, "%,.2f EUR", new BigDecimal(row.get("credit")));
  }

  private static List<String> lateThreeTimes() {
    return List.of("LATE_REPORT", "LATE_REPORT", "LATE_REPORT");
  }
}
