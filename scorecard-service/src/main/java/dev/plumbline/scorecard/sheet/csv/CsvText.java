package dev.plumbline.scorecard.sheet.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.scorecard.sheet.grid.SheetProblem;
import dev.plumbline.web.problem.ProblemException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/// The text of a file: UTF-8, with its mark or without, or UTF-16 with its mark. Others cannot be
/// told from each other, and a wrong guess would change names.
final class CsvText {

  private CsvText() {}

  /// @throws ProblemException 422 where it is no text
  static String of(byte[] file) {
    if (begins(file, 'P', 'K', 3, 4)) {
      throw SheetProblem.UNREADABLE_SHEET.because(
          "The file is no CSV but probably an XLSX; send it with the media type of XLSX.");
    }
    String text;
    if (begins(file, 0xEF, 0xBB, 0xBF)) {
      text = decoded(file, 3, UTF_8);
    } else if (begins(file, 0xFF, 0xFE)) {
      text = decoded(file, 2, UTF_16LE);
    } else if (begins(file, 0xFE, 0xFF)) {
      text = decoded(file, 2, UTF_16BE);
    } else {
      text = decoded(file, 0, UTF_8);
    }
    if (text.indexOf('\0') >= 0) {
      throw SheetProblem.UNREADABLE_SHEET.because("The file is no text, so it is no CSV.");
    }
    return text;
  }

  private static String decoded(byte[] file, int from, Charset charset) {
    try {
      return charset
          .newDecoder()
          .decode(ByteBuffer.wrap(file, from, file.length - from))
          .toString();
    } catch (CharacterCodingException _) {
      throw SheetProblem.UNREADABLE_SHEET.because(
          "The file is not in %s; save it as \"CSV UTF-8\".".formatted(charset));
    }
  }

  private static boolean begins(byte[] file, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (file.length <= i || (file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
