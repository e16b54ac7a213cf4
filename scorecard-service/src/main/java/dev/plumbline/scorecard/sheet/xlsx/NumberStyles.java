package dev.plumbline.scorecard.sheet.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the numbers of cells look like, by the number of the cell's style: dates and shares are
/// numbers of another meaning.
record NumberStyles(List<Look> looks) {

  enum Look {
    PLAIN,
    DATE,
    PERCENT
  }

  /// All of a format that is shown as it stands, or only says a colour or a currency.
  private static final Pattern SHOWN =
      Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+])[^]]*]", Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  /// Spreadsheets stop at 65,490.
  private static final int MOST = 100_000;

  static NumberStyles of(Archive archive) {
    return new NumberStyles(
        Xml.read(archive, "xl/styles.xml", NumberStyles::read).orElse(List.of()));
  }

  Look get(@Nullable String style) {
    if (style == null) {
      return Look.PLAIN;
    }
    try {
      int number = Integer.parseInt(style);
      return number < looks.size() ? looks.get(number) : Look.PLAIN;
    } catch (NumberFormatException | IndexOutOfBoundsException _) {
      throw Damage.malformed("xl/styles.xml");
    }
  }

  private static List<Look> read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> formats = new HashMap<>();
    List<Look> looks = new ArrayList<>();
    boolean ofCells = false;
    while (Xml.next(xml)) {
      if (Xml.begins(xml, "numFmt")) {
        formats.put(attribute(xml, "numFmtId"), attribute(xml, "formatCode"));
      } else if (Xml.begins(xml, "cellXfs")) {
        ofCells = true;
      } else if (Xml.ends(xml, "cellXfs")) {
        ofCells = false;
      } else if (ofCells && Xml.begins(xml, "xf")) {
        String id = attribute(xml, "numFmtId");
        String format = formats.get(id);
        looks.add(format == null ? builtIn(id) : look(format));
      }
      if (formats.size() > MOST || looks.size() > MOST) {
        throw Damage.because("The file holds more than %d styles.".formatted(MOST));
      }
    }
    return looks;
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /// The formats that need no definition (ECMA-376 part 1, 18.8.30), those of East Asia included.
  private static Look builtIn(String id) {
    return switch (id) {
      case "9", "10" -> Look.PERCENT;
      case "14", "15", "16", "17", "18", "19", "20", "21", "22", "45", "46", "47" -> Look.DATE;
      default -> id.matches("2[7-9]|3[0-6]|5[0-8]") ? Look.DATE : Look.PLAIN;
    };
  }

  private static Look look(String format) {
    String meaning = SHOWN.matcher(format).replaceAll("");
    if (TIME.matcher(meaning).find()) {
      return Look.DATE;
    }
    return meaning.contains("%") ? Look.PERCENT : Look.PLAIN;
  }
}
