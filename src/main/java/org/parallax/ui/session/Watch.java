package org.parallax.ui.session;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/** Hears a value now and whenever it changes. */
public final class Watch {
  private Watch() {}

  /** Tells {@code heard} the value at once, and each other value it takes from then on. */
  public static <T> void now(ObservableValue<T> value, Consumer<T> heard) {
    value.addListener((all, before, now) -> heard.accept(now));
    heard.accept(value.getValue());
  }
}
