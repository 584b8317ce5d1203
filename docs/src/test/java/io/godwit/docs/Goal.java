package io.godwit.docs;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A goal of the Maven plugin, as the plugin describes itself to Maven.
 *
 * @param properties what a user may set with {@code -D}
 */
record Goal(String name, List<String> properties) {

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(schema\\.[\\w.]+)}");

  static List<Goal> all() {
    try (InputStream descriptor = Goal.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      NodeList mojos =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(descriptor)
              .getElementsByTagName("mojo");
      List<Goal> goals = new ArrayList<>();
      for (int i = 0; i < mojos.getLength(); i++) {
        goals.add(of((Element) mojos.item(i)));
      }
      return goals;
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("The plugin's descriptor can't be read", e);
    }
  }

  private static Goal of(Element mojo) {
    String name = mojo.getElementsByTagName("goal").item(0).getTextContent();
    Element configuration = (Element) mojo.getElementsByTagName("configuration").item(0);
    return new Goal(
        name,
        PROPERTY
            .matcher(configuration.getTextContent())
            .results()
            .map(it -> it.group(1))
            .distinct()
            .toList());
  }
}
