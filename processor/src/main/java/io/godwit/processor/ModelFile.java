package io.godwit.processor;

import io.godwit.model.Model;
import io.godwit.model.ModelFormatException;
import io.godwit.model.ModelJson;
import io.godwit.processor.report.Messages;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The model in the classes directory, as the last compilation left it and as this one writes it.
 */
final class ModelFile {

  private final ProcessingEnvironment environment;

  ModelFile(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /**
   * The types that the last compilation knew: a compiler that is given one changed file must not
   * make a model of one entity. What has gone since is left out by whoever looks for it.
   */
  Set<String> known() {
    try {
      FileObject previous =
          environment.getFiler().getResource(StandardLocation.CLASS_OUTPUT, "", Model.RESOURCE);
      return Set.copyOf(ModelJson.readModel(previous.getCharContent(true).toString()).types());
    } catch (IOException | ModelFormatException | IllegalArgumentException noneOrOfAnotherVersion) {
      return Set.of();
    }
  }

  void write(Model model) {
    try (Writer file =
        environment
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", Model.RESOURCE)
            .openWriter()) {
      file.write(ModelJson.write(model));
    } catch (IOException e) {
      environment
          .getMessager()
          .printMessage(
              Diagnostic.Kind.ERROR,
              Messages.cannotWrite(Model.RESOURCE, String.valueOf(e.getMessage())));
    }
  }
}
