package dev.plumbline.scorecard.sheet.xlsx;

import dev.plumbline.web.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads parts of a file as XML that refers to nothing: no document type, no entity, nothing
/// outside.
final class Xml {

  /// Which cell it is in can still be told of what is only a little too long.
  private static final int LONGEST_TEXT = 1 << 16;

  private Xml() {}

  /// What is to be made of a part.
  @FunctionalInterface
  interface Reading<T> {
    T read(XMLStreamReader xml) throws XMLStreamException;
  }

  /// @return empty where the file has no such part
  /// @throws ProblemException 422 where it is no XML, or no harmless one
  static <T> Optional<T> read(Archive archive, String part, Reading<T> reading) {
    return archive.open(part).map(stream -> read(stream, part, reading));
  }

  /// Goes on to the next event; false at the end.
  static boolean next(XMLStreamReader xml) throws XMLStreamException {
    if (!xml.hasNext()) {
      return false;
    }
    xml.next();
    return true;
  }

  /// Adds the text of the element that begins here. The parser's own way would put together any
  /// number of pieces.
  static void text(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
    while (next(xml) && !xml.isEndElement()) {
      if (xml.isStartElement() || xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new XMLStreamException("There is more than text", xml.getLocation());
      }
      if (xml.isCharacters()) {
        text.append(xml.getText());
      }
      if (text.length() > LONGEST_TEXT) {
        throw Damage.because("The file holds a text that is longer than that of any cell.");
      }
    }
  }

  /// Whether an element of this name begins here, whatever its namespace: there are two of each.
  static boolean begins(XMLStreamReader xml, String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  static boolean ends(XMLStreamReader xml, String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  private static <T> T read(InputStream stream, String part, Reading<T> reading) {
    try (stream) {
      XMLStreamReader xml = factory().createXMLStreamReader(new Pieces(stream));
      try {
        return reading.read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw Damage.malformed(part).cause(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
