package dev.plumbline.scorecard.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The texts that cells refer to by number.
record SharedStrings(List<String> texts) {

  private static final String PART = "xl/sharedStrings.xml";
  private static final int MOST = 500_000;
  private static final int MOST_CHARACTERS = 8 << 20;

  static SharedStrings of(Archive archive) {
    return new SharedStrings(Xml.read(archive, PART, SharedStrings::read).orElse(List.of()));
  }

  String get(String number) {
    try {
      return texts.get(Integer.parseInt(number.strip()));
    } catch (NumberFormatException | IndexOutOfBoundsException _) {
      throw Damage.malformed(PART);
    }
  }

  /// The text of an item, which may be in pieces of different looks. How it is pronounced is no
  /// part of it.
  ///
  /// @param item the element that it stands in, where the reader is now
  static String text(XMLStreamReader xml, String item) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (!Xml.ends(xml, item) && Xml.next(xml)) {
      if (Xml.begins(xml, "rPh")) {
        spoken = true;
      } else if (Xml.ends(xml, "rPh")) {
        spoken = false;
      } else if (Xml.begins(xml, "t") && !spoken) {
        Xml.text(xml, text);
      }
    }
    return text.toString();
  }

  private static List<String> read(XMLStreamReader xml) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    int characters = 0;
    while (Xml.next(xml)) {
      if (Xml.begins(xml, "si")) {
        texts.add(text(xml, "si"));
        characters += texts.getLast().length();
        if (texts.size() > MOST || characters > MOST_CHARACTERS) {
          throw Damage.because(
              "The file holds more than %d texts, or %d characters in them; send the report's sheet by itself."
                  .formatted(MOST, MOST_CHARACTERS));
        }
      }
    }
    return texts;
  }
}
