package dev.plumbline.scorecard.sheet.grid;

import java.util.regex.Pattern;

/// Keeps text from becoming a formula when a CSV is opened in a spreadsheet: what could begin one
/// is written behind an apostrophe, and read without it again.
public final class FormulaEscape {

  /// Some begin a formula only in wide letters, some because a spreadsheet passes over them; the
  /// apostrophe itself is here so that every text is read as it was written.
  private static final String BEGINNINGS = "=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20";

  /// What a spreadsheet takes for a number is no formula.
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.,]*");

  private FormulaEscape() {}

  public static String put(String text) {
    return begins(text, 0) && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  public static String takeOff(String text) {
    return text.startsWith("'") && begins(text, 1) ? text.substring(1) : text;
  }

  private static boolean begins(String text, int at) {
    return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
  }
}
