package dev.plumbline.kernel.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Months in letters, from January 2026 on: `M` met, `m` missed, `b` a breach without money on it,
/// `D` in default, `d` in default without counting for chronic failure, `-` left out, ` ` never
/// scored.
class CourseTest {

  private static final YearMonth JANUARY = YearMonth.of(2026, 1);

  /// The second column has a `c` in each month in which the clause is chronic.
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "DD,                  ..",
        "DDD,                 ..c",
        "DDMD,                ....",
        "DDmD,                ....",
        "DD-D,                ...c",
        "DD D,                ...c",
        "DDdD,                ....",
        "DD--------------D,   ................c",
        "DDMDMDMD,            .......c",
        "DMDMDMMDMMMD,        ...........c",
        "DMDMDMMDMMMMD,       .............",
        "DDMDMDdd,            ........",
        "DDDMMMMM,            ..cccccc",
        "DDDMMMMMM,           ..cccccc.",
        "DDDMM-MMMM,          ..ccccccc.",
        "DDDMMMmMMMMM,        ..cccccccccc",
        "DDDMMMmMMMMMM,       ..cccccccccc.",
        "DDDMMMMMMDD,         ..cccccc...",
        "DDDMMMMMMDDD,        ..cccccc...c",
        "DDDMMMMMMDMDMDMD,    ..cccccc........",
        "DDDMMMMMMDMDMDMDMD,  ..cccccc.........c",
      })
  void a_clause_is_chronic_until_six_months_in_a_row_are_met(String months, String chronic) {
    String found =
        courses(months).stream()
            .map(course -> course.map(it -> it.chronic().lasts() ? "c" : ".").orElse(" "))
            .collect(Collectors.joining());
    assertThat(found.replace(' ', '.')).isEqualTo(chronic.strip());
  }

  @Test
  void a_chronic_clause_names_the_defaults_that_made_it() {
    assertThat(last("DMMDDD").chronic().defaults()).containsExactly(month(3), month(4), month(5));
    assertThat(last("DMDMDMDMDMDM").chronic().defaults())
        .containsExactly(month(0), month(2), month(4), month(6), month(8));
    assertThat(last("DDDMMMMMM").chronic().defaults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DDM, 0, false", "DDDM, 0, true", "DDDMMMMMM, 7, true", "DDDMMMMMM, 8, false"})
  void what_was_lost_before_or_while_chronic_is_barred(String months, int credit, boolean barred) {
    assertThat(last(months).chronic().bars(month(credit))).isEqualTo(barred);
  }

  @ParameterizedTest
  @CsvSource({
    "MMM, 3", "MM-M, 3", "MM--, 2", "MMmM, 1", "MMm, 0", "MMbM, 1", "MMD, 0", "MMd, 0", "---, 0"
  })
  void months_left_out_neither_end_nor_prolong_a_run(String months, int metRun) {
    assertThat(last(months).metRun()).isEqualTo(metRun);
  }

  @ParameterizedTest
  @CsvSource({
    "D, true",
    "d, true",
    "D---, true",
    "DM, false",
    "Dm, false",
    "Db, false",
    "-, false"
  })
  void the_month_before_skips_months_left_out(String months, boolean afterDefault) {
    assertThat(last(months).afterDefault()).isEqualTo(afterDefault);
  }

  @Test
  void a_default_by_misses_starts_their_count_again_and_another_does_not() {
    Course missed = last("mmm");
    assertThat(missed.inDefaultByMisses(month(3), true).misses()).isEqualTo(Misses.NONE);
    assertThat(missed.inDefault(month(3), true).misses()).isEqualTo(missed.misses());
  }

  @Property(tries = 5000)
  void the_automaton_agrees_with_a_replay_of_all_months(@ForAll @From("histories") String months) {
    String found =
        courses(months).stream()
            .map(course -> course.map(it -> it.chronic().lasts() ? "c" : ".").orElse("."))
            .collect(Collectors.joining());
    assertThat(found).isEqualTo(replayed(months));
  }

  @Provide
  Arbitrary<String> histories() {
    return Arbitraries.strings().withChars("MMMMMMDDDmd- ").ofMaxLength(60);
  }

  /// As it is read: looks back over everything in each month.
  private static String replayed(String months) {
    StringBuilder chronic = new StringBuilder();
    int countsFrom = 0;
    boolean lasts = false;
    for (int i = 0; i < months.length(); i++) {
      String scored = months.substring(0, i + 1).replaceAll("[- ]", "");
      boolean now = "MmDd".indexOf(months.charAt(i)) >= 0;
      if (lasts && now && scored.endsWith("MMMMMM")) {
        lasts = false;
        countsFrom = i + 1;
      } else if (!lasts && months.charAt(i) == 'D') {
        String counted = months.substring(countsFrom, i + 1);
        String year = months.substring(Math.max(countsFrom, i - 11), i + 1);
        lasts =
            counted.replaceAll("[- ]", "").endsWith("DDD")
                || year.chars().filter(it -> it == 'D').count() >= 5;
      }
      chronic.append(lasts && months.charAt(i) != ' ' ? 'c' : '.');
    }
    return chronic.toString();
  }

  private static YearMonth month(int index) {
    return JANUARY.plusMonths(index);
  }

  private static Course last(String months) {
    return courses(months).getLast().orElseThrow();
  }

  /// Empty where a month was never scored.
  private static List<Optional<Course>> courses(String months) {
    List<Optional<Course>> courses = new ArrayList<>();
    Course course = Course.NEW;
    for (int i = 0; i < months.length(); i++) {
      Optional<Course> next = after(course, months.charAt(i), month(i));
      course = next.orElse(course);
      courses.add(next);
    }
    return courses;
  }

  private static Optional<Course> after(Course course, char letter, YearMonth month) {
    return switch (letter) {
      case 'M' -> Optional.of(course.met(month));
      case 'm' -> Optional.of(course.missed(month));
      case 'b' -> Optional.of(course.breached(month));
      case 'D' -> Optional.of(course.inDefault(month, true));
      case 'd' -> Optional.of(course.inDefault(month, false));
      case '-' -> Optional.of(course.leftOut(month));
      case ' ' -> Optional.empty();
      default -> throw new IllegalArgumentException("unknown month " + letter);
    };
  }
}
