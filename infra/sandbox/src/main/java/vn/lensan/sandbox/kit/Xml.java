package vn.lensan.sandbox.kit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/** Answers as XML: numbers and words as attributes, everything below as elements. */
public final class Xml {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  /** What the JSON doors call it, and what it is called here. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("sellerId", "shop"),
          Map.entry("clientSellerKey", "key"),
          Map.entry("channelItemId", "no"),
          Map.entry("channelOrderId", "no"),
          Map.entry("status", "state"),
          Map.entry("sku", "code"),
          Map.entry("reference", "memo"),
          Map.entry("name", "title"),
          Map.entry("description", "text"),
          Map.entry("unitOfMeasure", "unit"),
          Map.entry("quantity", "stock"),
          Map.entry("placeOfOrigin", "from"),
          Map.entry("updatedAt", "changed"),
          Map.entry("cursor", "next"),
          Map.entry("reasons", "why"),
          Map.entry("items", "entry"),
          Map.entry("lines", "line"),
          Map.entry("history", "step"),
          Map.entry("pictureIds", "photo"),
          Map.entry("badge", "mark"));

  private Xml() {}

  public static byte[] of(JsonNode answer) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument("UTF-8", "1.0");
      element(xml, answer.has("error") ? "failure" : "answer", answer.path("error"), answer);
      xml.writeEndDocument();
      xml.close();
      return bytes.toByteArray();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void element(XMLStreamWriter xml, String name, JsonNode error, JsonNode answer)
      throws XMLStreamException {
    write(xml, name, error.isObject() ? error : answer);
  }

  private static void write(XMLStreamWriter xml, String name, JsonNode node)
      throws XMLStreamException {
    xml.writeStartElement(name);
    if (node.isObject() && node.has("amount") && node.has("currency")) {
      xml.writeCharacters(node.path("amount").asString());
    } else if (node.isObject()) {
      for (var field : node.properties()) {
        write(xml, NAMES.getOrDefault(field.getKey(), field.getKey()), field.getValue(), true);
      }
    } else {
      xml.writeCharacters(node.asString());
    }
    xml.writeEndElement();
  }

  /** A list is its entries, one after the other; what is not there is not written. */
  private static void write(XMLStreamWriter xml, String name, JsonNode node, boolean member)
      throws XMLStreamException {
    if (node.isArray()) {
      for (JsonNode one : node) {
        write(xml, name, one);
      }
    } else if (member && !node.isNull()) {
      write(xml, name, node);
    }
  }
}
