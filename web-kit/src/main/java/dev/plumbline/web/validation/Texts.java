package dev.plumbline.web.validation;

/// Patterns that Java and JSON Schema read alike. All refuse control characters, of which
/// PostgreSQL cannot store one and people cannot see most; the length is the business of `@Size`.
///
/// Bean validation tries a pattern on a text of any length, even where `@Size` refuses it. So none
/// repeats a group, which a long text turns into an overflow of Java's stack, and none leaves open
/// where one repetition ends and the next begins, which costs the square of the length.
public final class Texts {

  /// One line that neither begins nor ends with a blank.
  public static final String LINE = "^[^\\p{Cc}\\s]([^\\p{Cc}]*[^\\p{Cc}\\s])?$";

  /// One or more lines, not all blank.
  public static final String PARAGRAPHS = "^(?=\\s*\\S)[\\P{Cc}\\n\\r\\t]*$";

  /// Words of letters and digits with one blank, dot, slash or hyphen between: an official number.
  public static final String OFFICIAL_NUMBER =
      "^(?![ ./-]|.*[ ./-]{2})[\\p{L}\\p{N} ./-]*[\\p{L}\\p{N}]$";

  /// A name for programs, e.g. `information-security`.
  public static final String KEBAB_CASE = "^(?!-|.*--)[a-z0-9-]*[a-z0-9]$";

  private Texts() {}
}
