package io.godwit.processor;

import io.godwit.model.Model;
import java.util.function.Consumer;

/** Takes the model of a processor that writes nothing. */
record ModelReceiver(Consumer<Model> consumer) {}
