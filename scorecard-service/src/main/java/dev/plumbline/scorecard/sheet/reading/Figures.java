package dev.plumbline.scorecard.sheet.reading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Numbers as people of different countries write them. `1.234` is a little more than one, or more
/// than a thousand: it is read only where the rest of the file leaves no doubt whether a point or a
/// comma stands before its decimals.
///
/// @param marks those that surely stand before decimals somewhere in the file
record Figures(Set<Mark> marks) {

  enum Mark {
    POINT,
    COMMA;

    private static Mark of(String character) {
      return character.equals(",") ? COMMA : POINT;
    }

    private Mark other() {
      return this == POINT ? COMMA : POINT;
    }
  }

  /// What a text is.
  sealed interface Figure {
    record Read(BigDecimal value) implements Figure {}

    record Refused(String code, String reason) implements Figure {}
  }

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,30}");

  private static final Pattern DECIMAL =
      Pattern.compile("(?<whole>-?\\d{1,30})(?<mark>[.,])(?<decimals>\\d{1,30})");

  /// What could be decimals, and a group of thousands as well.
  private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private static final Pattern GROUPED =
      Pattern.compile(
          "-?\\d{1,3}(?:(?<group>[., '\u2019])\\d{3})(?:\\k<group>\\d{3})*(?:(?<mark>[.,])\\d+)?");

  private static final Figure.Refused GROUPS =
      new Figure.Refused(
          "thousands-separator", "must be written without marks between the thousands");

  /// @param texts all that stand where numbers are expected
  static Figures of(Stream<String> texts) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    texts.flatMap(Figures::evidence).forEach(marks::add);
    return new Figures(marks);
  }

  Figure read(String text) {
    if (WHOLE.matcher(text).matches()) {
      return new Figure.Read(new BigDecimal(text));
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      return decimal(decimal, DOUBTFUL.matcher(text).matches());
    }
    return GROUPED.matcher(text).matches()
        ? GROUPS
        : new Figure.Refused(
            "not-a-number",
            "must be a number in digits; what is not known is left empty, which is not 0");
  }

  private Figure decimal(Matcher decimal, boolean doubtful) {
    if (marks.size() > 1) {
      return new Figure.Refused(
          "decimal-mark-mixed",
          "must be written as the others are: the file has decimals after a point and after a"
              + " comma");
    }
    if (marks.isEmpty()) {
      return new Figure.Refused(
          "ambiguous-number",
          "may mean decimals or thousands; write it without a mark, or with other than 3 decimals");
    }
    return doubtful && !marks.contains(Mark.of(decimal.group("mark")))
        ? GROUPS
        : new Figure.Read(new BigDecimal(decimal.group("whole") + "." + decimal.group("decimals")));
  }

  /// The mark before decimals, where the text leaves no doubt of it.
  private static Stream<Mark> evidence(String text) {
    if (DOUBTFUL.matcher(text).matches()) {
      return Stream.empty();
    }
    Matcher decimal = DECIMAL.matcher(text);
    if (decimal.matches()) {
      return Stream.of(Mark.of(decimal.group("mark")));
    }
    Matcher grouped = GROUPED.matcher(text);
    return grouped.matches() ? ofGroups(grouped) : Stream.empty();
  }

  private static Stream<Mark> ofGroups(Matcher grouped) {
    if (grouped.group("mark") != null) {
      return Stream.of(Mark.of(grouped.group("mark")));
    }
    String group = grouped.group("group");
    return group.matches("[.,]") ? Stream.of(Mark.of(group).other()) : Stream.empty();
  }
}
