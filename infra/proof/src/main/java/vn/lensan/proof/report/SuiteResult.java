package vn.lensan.proof.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What the integration tests of the other modules found that prove rails inside of one process:
 * tokens, scope, poison, the write concern on the wire. Read from the files that Maven's failsafe
 * plugin left in the same build.
 */
record SuiteResult(String name, int tests, int failures, int skipped) {
  private static final List<String> PROOFS =
      List.of(
          "Tokens",
          "Scope",
          "Poison",
          "DurableWrites",
          "WriteConcern",
          "LostReply",
          "Outbox",
          "Reactions",
          "Idempotency",
          "DeadLetter",
          "Overload",
          "Disk",
          "Delivery",
          "StateAgain",
          "StateTopic",
          "Chain",
          "Backup",
          "Restore",
          "Kill",
          "DueWork",
          "PrivateEntries");

  /** Of the modules beside the one whose target folder this is. */
  static List<SuiteResult> beside(Path folder) throws IOException {
    Path root = folder;
    while (root != null && !Files.isDirectory(root.resolve("onboarding-service"))) {
      root = root.getParent();
    }
    if (root == null) {
      return List.of();
    }
    try (Stream<Path> files = Files.find(root, 5, (path, any) -> isReport(path))) {
      return files.map(SuiteResult::read).sorted((a, b) -> a.name.compareTo(b.name)).toList();
    }
  }

  private static boolean isReport(Path path) {
    String whole = path.toString();
    String name = whole.substring(whole.lastIndexOf('.', whole.length() - 5) + 1);
    return whole.contains("/target/failsafe-reports/TEST-")
        && name.endsWith(".xml")
        && PROOFS.stream().anyMatch(name::contains);
  }

  private static SuiteResult read(Path file) {
    try {
      Element suite =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getDocumentElement();
      return new SuiteResult(
          suite.getAttribute("name"),
          number(suite, "tests"),
          number(suite, "failures") + number(suite, "errors"),
          number(suite, "skipped"));
    } catch (IOException | SAXException | ParserConfigurationException unreadable) {
      throw new IllegalStateException("Can't read " + file, unreadable);
    }
  }

  private static int number(Element suite, String attribute) {
    return Integer.parseInt(suite.getAttribute(attribute));
  }
}
