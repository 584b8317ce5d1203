package io.godwit.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class ProcessorOptionsTest {

  @Test
  void theyAreFoundInEveryFormOfTheCompilersConfiguration() throws Exception {
    Plugin compiler = new Plugin();
    compiler.setGroupId("org.apache.maven.plugins");
    compiler.setArtifactId("maven-compiler-plugin");
    compiler.setConfiguration(
        Xpp3DomBuilder.build(
            new StringReader(
                """
                <configuration>
                  <compilerArgs>
                    <arg>-Agodwit.naming=spring</arg>
                    <arg>-parameters</arg>
                  </compilerArgs>
                  <compilerArgument>-Agodwit.package=com.example</compilerArgument>
                  <compilerArguments>
                    <Agodwit.hibernate>7.2</Agodwit.hibernate>
                  </compilerArguments>
                </configuration>
                """)));
    Build build = new Build();
    build.addPlugin(compiler);
    Model model = new Model();
    model.setBuild(build);

    assertEquals(
        Map.of(
            "godwit.naming", "spring",
            "godwit.package", "com.example",
            "godwit.hibernate", "7.2"),
        ProcessorOptions.of(new MavenProject(model)));
  }

  @Test
  void withoutACompilerThereAreNone() {
    assertEquals(Map.of(), ProcessorOptions.of(new MavenProject(new Model())));
  }
}
