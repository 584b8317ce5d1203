package io.godwit.processor;

import io.godwit.model.Model;
import io.godwit.processor.ask.Answers;

/** Takes the model of a processor that writes nothing. */
interface ModelReceiver {

  /** Who answers what is open in the model; asked for only where something is. */
  Answers answers();

  /**
   * @param compiled the model as a compilation would leave it
   * @param settled the same with every question answered
   */
  void take(Model compiled, Model settled);
}
