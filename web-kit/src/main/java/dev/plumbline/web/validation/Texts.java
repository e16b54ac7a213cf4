package dev.plumbline.web.validation;

/// Patterns that Java and JSON Schema read alike. All refuse control characters, of which
/// PostgreSQL cannot store one and people cannot see most; the length is the business of `@Size`.
public final class Texts {

  /// One line that neither begins nor ends with a blank.
  public static final String LINE = "^[^\\p{Cc}\\s]([^\\p{Cc}]*[^\\p{Cc}\\s])?$";

  /// One or more lines, not all blank.
  public static final String PARAGRAPHS = "^[\\P{Cc}\\n\\r\\t]*[^\\p{Cc}\\s][\\P{Cc}\\n\\r\\t]*$";

  /// Words of letters and digits with one blank, dot, slash or hyphen between: an official number.
  public static final String OFFICIAL_NUMBER = "^[\\p{L}\\p{N}]+([ ./-][\\p{L}\\p{N}]+)*$";

  /// A name for programs, e.g. `information-security`.
  public static final String KEBAB_CASE = "^[a-z0-9]+(-[a-z0-9]+)*$";

  private Texts() {}
}
