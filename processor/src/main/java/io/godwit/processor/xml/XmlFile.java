package io.godwit.processor.xml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file that was read whole. Nothing but the file itself is ever opened: a document type, and
 * with it every entity that could name another file or address, is skipped.
 */
final class XmlFile {

  /** A file that isn't XML. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient XmlPlace place;

    Malformed(XmlPlace place, String message) {
      super(message);
      this.place = place;
    }

    XmlPlace place() {
      return place;
    }
  }

  private record Open(
      String name,
      Map<String, String> attributes,
      List<XmlElement> children,
      StringBuilder text,
      XmlPlace place) {

    XmlElement closed() {
      return new XmlElement(name, attributes, children, text.toString().strip(), place);
    }
  }

  /** The outermost element. */
  static XmlElement read(String file, InputStream content) throws Malformed {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(content);
      try {
        return read(file, reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
      throw new Malformed(new XmlPlace(file, line), firstSentence(e));
    }
  }

  private static XmlElement read(String file, XMLStreamReader reader)
      throws XMLStreamException, Malformed {
    Deque<Open> open = new ArrayDeque<>();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT ->
            open.push(
                new Open(
                    reader.getLocalName(),
                    attributes(reader),
                    new ArrayList<>(),
                    new StringBuilder(),
                    new XmlPlace(file, reader.getLocation().getLineNumber())));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty()) {
            open.peek().text().append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          XmlElement element = open.pop().closed();
          if (open.isEmpty()) {
            return element;
          }
          open.peek().children().add(element);
        }
        default -> {}
      }
    }
    throw new Malformed(new XmlPlace(file, 1), "it has no element");
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeNamespace(i) == null || reader.getAttributeNamespace(i).isEmpty()) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i).strip());
      }
    }
    return attributes;
  }

  /** The parser's message goes on with the place, which is said anyway. */
  private static String firstSentence(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int start = message.indexOf("Message: ");
    return start < 0 ? message : message.substring(start + 9);
  }

  private XmlFile() {}
}
