package dev.plumbline.scorecard.sheet.xlsx;

import dev.plumbline.scorecard.sheet.grid.CellName;
import dev.plumbline.scorecard.sheet.grid.Grid;
import dev.plumbline.scorecard.sheet.grid.GridBuilder;
import dev.plumbline.scorecard.sheet.grid.Table;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// One sheet of a workbook, read anew each time.
///
/// @param name that people see
/// @param part of the file that holds it
record SheetTable(
    Archive archive, String name, String part, SharedStrings strings, NumberStyles styles)
    implements Table {

  @Override
  public Grid top(int last) {
    return read(GridBuilder.forLook(name), last);
  }

  @Override
  public Grid whole() {
    return read(new GridBuilder(name), Integer.MAX_VALUE);
  }

  private Grid read(GridBuilder grid, int last) {
    return Xml.read(archive, part, xml -> read(grid, xml, last))
        .orElseThrow(() -> Damage.malformed(part));
  }

  /// Rows and cells may leave out where they stand: then they follow the one before.
  private Grid read(GridBuilder grid, XMLStreamReader xml, int last) throws XMLStreamException {
    int row = 0;
    int column = -1;
    while (Xml.next(xml)) {
      if (Xml.begins(xml, "row")) {
        String number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : place("A" + number).row();
        column = -1;
        if (row > last) {
          return grid.build();
        }
      } else if (Xml.begins(xml, "c")) {
        String reference = xml.getAttributeValue(null, "r");
        CellName at = reference == null ? new CellName(row, column + 1) : place(reference);
        grid.add(at, content(xml).cell(strings));
        column = at.column();
      }
    }
    return grid.build();
  }

  private static CellName place(String reference) {
    return CellName.of(reference)
        .orElseThrow(
            () -> Damage.because("The file is damaged: it names a cell that no sheet has."));
  }

  private CellContent content(XMLStreamReader xml) throws XMLStreamException {
    @Nullable String type = xml.getAttributeValue(null, "t");
    NumberStyles.Look look = styles.get(xml.getAttributeValue(null, "s"));
    @Nullable String formula = null;
    @Nullable String value = null;
    while (!Xml.ends(xml, "c") && Xml.next(xml)) {
      if (Xml.begins(xml, "f")) {
        formula = text(xml);
      } else if (Xml.begins(xml, "v")) {
        value = text(xml);
      } else if (Xml.begins(xml, "is")) {
        value = SharedStrings.text(xml, "is");
      }
    }
    return new CellContent(type, look, formula, value);
  }

  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    Xml.text(xml, text);
    return text.toString();
  }
}
