package dev.plumbline.contract.schedule;

import dev.plumbline.contract.schedule.PrintedSchedule.Page;
import dev.plumbline.contract.schedule.page.Schedule;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;

/// Prints a schedule as a page of HTML that is also XML. Texts of the contract are escaped by the
/// template, those in the margins by the style.
@Singleton
class SchedulePage {

  private final PageStyle style = PageStyle.read();

  Page print(Schedule schedule) {
    String css = style.of(schedule);
    String html = Templates.schedule(schedule, css).render();
    return new Page(printable(html), css);
  }

  /// What XML cannot hold (non-characters, for one) becomes the replacement character.
  private static String printable(String html) {
    StringBuilder printable = new StringBuilder(html.length());
    html.codePoints().map(it -> isXml(it) ? it : 0xFFFD).forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isXml(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character < 0xD800)
        || (character > 0xDFFF && character < 0xFFFE)
        || character > 0xFFFF;
  }

  /// The templates in `templates/SchedulePage`, checked when the service is built.
  @CheckedTemplate
  static final class Templates {

    private Templates() {}

    static native TemplateInstance schedule(Schedule schedule, String style);
  }
}
