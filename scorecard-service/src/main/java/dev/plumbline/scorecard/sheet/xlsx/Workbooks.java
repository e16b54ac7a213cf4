package dev.plumbline.scorecard.sheet.xlsx;

import dev.plumbline.scorecard.sheet.grid.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Finds the sheets of a workbook.
final class Workbooks {

  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  /// There are not more parts in a file either.
  private static final int MOST_SHEETS = 1_000;

  private Workbooks() {}

  private record Named(String name, String relation) {}

  /// Those that people can see, in their order.
  static List<Table> sheets(Archive archive) {
    List<Named> named =
        Xml.read(archive, WORKBOOK, Workbooks::named).orElseThrow(Damage::truncated);
    Map<String, String> parts =
        Xml.read(archive, RELATIONS, Workbooks::parts).orElseThrow(Damage::truncated);
    SharedStrings strings = SharedStrings.of(archive);
    NumberStyles styles = NumberStyles.of(archive);
    List<Table> sheets = new ArrayList<>();
    for (Named sheet : named) {
      String part = parts.get(sheet.relation());
      if (part != null) {
        sheets.add(new SheetTable(archive, sheet.name(), part, strings, styles));
      }
    }
    return sheets;
  }

  private static List<Named> named(XMLStreamReader xml) throws XMLStreamException {
    List<Named> sheets = new ArrayList<>();
    while (Xml.next(xml)) {
      if (Xml.begins(xml, "sheet") && !isHidden(xml)) {
        sheets.add(new Named(attribute(xml, "name"), attribute(xml, "id")));
        limit(sheets.size());
      }
    }
    return sheets;
  }

  private static boolean isHidden(XMLStreamReader xml) {
    return attribute(xml, "state").matches("hidden|veryHidden");
  }

  /// By the name of the relation, the sheets' parts; what they are relative to is the workbook.
  private static Map<String, String> parts(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    while (Xml.next(xml)) {
      if (Xml.begins(xml, "Relationship") && attribute(xml, "Type").endsWith("/worksheet")) {
        String target = attribute(xml, "Target");
        parts.put(
            attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        limit(parts.size());
      }
    }
    return parts;
  }

  private static void limit(int sheets) {
    if (sheets > MOST_SHEETS) {
      throw Damage.because("The file names more than %d sheets.".formatted(MOST_SHEETS));
    }
  }

  /// An attribute of whatever namespace, for there are two of each; empty without it.
  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }
}
