package vn.lensan.onboarding.intake.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part of a workbook, element after element. Names are taken without their namespace: the
 * two editions of the standard have others.
 */
final class XmlPart implements Closeable {
  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader xml;

  XmlPart(InputStream in) throws IOException {
    this.in = in;
    try {
      xml = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  /** Nothing outside the part is ever fetched; the scan has refused declarations already. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** Goes to the next beginning of one of these elements; false at the end. */
  boolean next(String... names) throws IOException {
    Set<String> wanted = Set.of(names);
    while (step()) {
      if (xml.isStartElement() && wanted.contains(xml.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  /** Goes to whatever comes next; false at the end. */
  boolean step() throws IOException {
    try {
      if (!xml.hasNext()) {
        return false;
      }
      xml.next();
      return true;
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }

  boolean begins(String name) {
    return xml.isStartElement() && is(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && is(name);
  }

  boolean is(String name) {
    return xml.getLocalName().equals(name);
  }

  /** Text within the element that has just begun, also that of elements in it. */
  void appendText(String element, StringBuilder text) throws IOException {
    while (step() && !ends(element)) {
      if (xml.getEventType() == XMLStreamConstants.CHARACTERS
          || xml.getEventType() == XMLStreamConstants.CDATA) {
        text.append(xml.getText());
      }
    }
  }

  /** Of an attribute, with or without a prefix; empty where there is none. */
  String value(String attribute) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals(attribute)) {
        return xml.getAttributeValue(at);
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    try (in) {
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IOException(broken);
    }
  }
}
