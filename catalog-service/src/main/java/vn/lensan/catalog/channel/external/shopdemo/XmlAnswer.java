package vn.lensan.catalog.channel.external.shopdemo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * An answer in XML, read as one that may be hostile: with a DOCTYPE it is refused, so there are no
 * entities, no other file is read and nothing grows.
 */
final class XmlAnswer {
  private final Element element;

  private XmlAnswer(Element element) {
    this.element = element;
  }

  /** Throws IllegalArgumentException for whatever is not the XML that was asked for. */
  static XmlAnswer of(byte[] bytes) {
    XmlAnswer answer = parse(bytes);
    if (!answer.element.getTagName().equals("answer")) {
      throw new IllegalArgumentException("no answer");
    }
    return answer;
  }

  /** The code in a refusal; empty when it is none that can be read. */
  static String failureIn(byte[] bytes) {
    try {
      return Objects.requireNonNullElse(parse(bytes).find("code"), "");
    } catch (IllegalArgumentException senseless) {
      return "";
    }
  }

  private static XmlAnswer parse(byte[] bytes) {
    try {
      return new XmlAnswer(builder().parse(new ByteArrayInputStream(bytes)).getDocumentElement());
    } catch (SAXException | IOException broken) {
      throw new IllegalArgumentException("not XML");
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default one prints what it meets.
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  List<XmlAnswer> all(String name) {
    return IntStream.range(0, element.getChildNodes().getLength())
        .mapToObj(element.getChildNodes()::item)
        .filter(node -> node instanceof Element && node.getNodeName().equals(name))
        .map(node -> new XmlAnswer((Element) node))
        .toList();
  }

  @Nullable XmlAnswer child(String name) {
    return all(name).stream().findFirst().orElse(null);
  }

  @Nullable String find(String name) {
    XmlAnswer child = child(name);
    return child == null ? null : child.text();
  }

  /** A NullPointerException when it is missing, as for any broken answer. */
  String get(String name) {
    return Objects.requireNonNull(find(name), name);
  }

  XmlAnswer within(String name) {
    return Objects.requireNonNull(child(name), name);
  }

  long number(String name) {
    return Long.parseLong(get(name));
  }

  String text() {
    return element.getTextContent();
  }
}
