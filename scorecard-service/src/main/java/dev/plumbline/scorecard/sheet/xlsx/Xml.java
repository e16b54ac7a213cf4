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
    if (xml.next() == XMLStreamConstants.DTD) {
      throw Damage.because("The file declares a document type, which no spreadsheet does.");
    }
    return true;
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
      XMLStreamReader xml = factory().createXMLStreamReader(stream);
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
