package dev.plumbline.scorecard.sheet;

import dev.plumbline.scorecard.report.content.ReportForm;
import java.util.Locale;

/// A file to send.
public final class SheetFile {

  private final String name;
  private final byte[] content;

  private SheetFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  static SheetFile of(ReportForm form, SheetFormat format, byte[] content) {
    String name =
        "%s-%s-%s.%s"
            .formatted(form.reference(), form.period(), form.source(), format)
            .toLowerCase(Locale.ROOT);
    return new SheetFile("report-" + name.replaceAll("[^a-z0-9._-]", "_"), content);
  }

  /// Without characters that any system minds.
  public String name() {
    return name;
  }

  public byte[] content() {
    return content;
  }
}
