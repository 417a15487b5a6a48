package org.parallax.ui.window;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.ui.style.Messages;

/** Whether a window can be opened on this machine at all. */
public final class Surroundings {
  private static final String PLATFORM = "glass.platform";

  private Surroundings() {}

  /**
   * What stands against a window, in one sentence with the ways out; empty when nothing is known
   * to.
   *
   * @param environment the variables of the process
   * @param system the name of the operating system
   */
  public static Optional<String> obstacle(Map<String, String> environment, String system) {
    boolean unix = !isDesktop(system);
    return unix && !hasDisplay(environment) && System.getProperty(PLATFORM) == null
        ? Optional.of(Messages.text("start.no-display"))
        : Optional.empty();
  }

  /** What to say when the toolkit did not start, in one sentence with the ways out. */
  public static String failure(Throwable why) {
    boolean gtk =
        Stream.iterate(why, cause -> cause != null, Throwable::getCause)
            .map(cause -> String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT))
            .anyMatch(message -> message.contains("gtk") || message.contains("libglass"));
    return Messages.text(gtk ? "start.no-gtk" : "start.no-toolkit");
  }

  /**
   * Draws into memory where there is no display; call before the toolkit starts. A choice made on
   * the command line of the machine stands.
   */
  public static void drawInMemory(Map<String, String> environment, String system) {
    if (!isDesktop(system) && !hasDisplay(environment) && System.getProperty(PLATFORM) == null) {
      System.setProperty(PLATFORM, "Monocle");
      System.setProperty("monocle.platform", "Headless");
      System.setProperty("prism.order", "sw");
      System.setProperty("java.awt.headless", "true");
    }
  }

  private static boolean isDesktop(String system) {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows") || name.startsWith("mac");
  }

  /** The toolkit draws by X11 alone; a Wayland desktop gives it a DISPLAY too. */
  private static boolean hasDisplay(Map<String, String> environment) {
    return !environment.getOrDefault("DISPLAY", "").isBlank();
  }
}
