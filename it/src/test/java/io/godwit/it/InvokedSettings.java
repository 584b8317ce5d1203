package io.godwit.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The global settings of the invoked builds: those of the outer build, so that its mirrors and
 * proxies serve, and one profile by which artifacts come from the outer build's local repository
 * first.
 */
final class InvokedSettings {

  private static final String PROFILE = "outer-local-repository";

  static void write(Path outerGlobalSettings, Path outerRepository, Path target)
      throws IOException {
    try {
      Document settings = read(outerGlobalSettings);
      addProfile(settings, outerRepository);
      Files.createDirectories(target.getParent());
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(settings), new StreamResult(target.toFile()));
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IOException("Could not make " + target + " from " + outerGlobalSettings, e);
    }
  }

  private static Document read(Path settings)
      throws ParserConfigurationException, IOException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    if (Files.exists(settings)) {
      return builder.parse(settings.toFile());
    }
    Document empty = builder.newDocument();
    empty.appendChild(empty.createElement("settings"));
    return empty;
  }

  private static void addProfile(Document settings, Path outerRepository) {
    Element root = settings.getDocumentElement();
    Element profile = child(sole(root, "profiles"), "profile");
    child(profile, "id").setTextContent(PROFILE);
    addRepository(child(profile, "repositories"), "repository", outerRepository);
    addRepository(child(profile, "pluginRepositories"), "pluginRepository", outerRepository);
    child(sole(root, "activeProfiles"), "activeProfile").setTextContent(PROFILE);
  }

  private static void addRepository(Element parent, String name, Path outerRepository) {
    Element repository = child(parent, name);
    child(repository, "id").setTextContent(PROFILE);
    child(repository, "url").setTextContent(outerRepository.toUri().toString());
    Element releases = child(repository, "releases");
    child(releases, "enabled").setTextContent("true");
    // A local repository keeps no checksums of what was built here.
    child(releases, "checksumPolicy").setTextContent("ignore");
    child(child(repository, "snapshots"), "enabled").setTextContent("false");
  }

  /** The element of this name, which may stand only once. */
  private static Element sole(Element parent, String name) {
    for (Node it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
      if (it instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    return child(parent, name);
  }

  private static Element child(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElementNS(parent.getNamespaceURI(), name);
    parent.appendChild(child);
    return child;
  }

  private InvokedSettings() {}
}
