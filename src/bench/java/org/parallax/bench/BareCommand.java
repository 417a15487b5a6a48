package org.parallax.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command that starts {@link BareWindow}, with the flags of {@code bin/parallax}. */
final class BareCommand {
  private static final Pattern LIBRARY =
      Pattern.compile(".*(javafx|richtextfx|reactfx|flowless|undofx|wellbehavedfx)[^/\\\\]*\\.jar");

  private final Path jar;
  private final Path archive;

  private BareCommand(Path folder) {
    jar = folder.resolve("bare.jar");
    archive = folder.resolve("bare.jsa");
  }

  /**
   * Packs the window, and starts it once for its archive of loaded classes.
   *
   * @param folder both are put here; it exists
   */
  static BareCommand packed(Path folder) throws IOException {
    BareCommand command = new BareCommand(folder);
    command.pack();
    Files.deleteIfExists(command.archive);
    WindowProcess.open(command.with("-XX:ArchiveClassesAtExit=" + command.archive)).close();
    return command;
  }

  /** With the plain class files. */
  ProcessBuilder plain() throws IOException {
    return with("-Xshare:auto");
  }

  /** With the archive of loaded classes, as {@code bin/parallax} has one. */
  ProcessBuilder archived() throws IOException {
    return with("-XX:SharedArchiveFile=" + archive);
  }

  private ProcessBuilder with(String flag) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-XX:+UseSerialGC");
    command.add(flag);
    command.addAll(List.of("-cp", classPath(), BareWindow.class.getName()));
    try (Stream<Path> files = Files.list(Reports.folder())) {
      files.sorted().map(Path::toString).forEach(command::add);
    }
    return new ProcessBuilder(command);
  }

  /** Only what it needs, and all of it in jars, since the archive takes nothing else. */
  private String classPath() {
    return Stream.concat(
            Stream.of(jar.toString()),
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LIBRARY.matcher(entry).matches()))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void pack() throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> type : List.of(BareWindow.class, BareWindow.Painted.class)) {
        String entry = type.getName().replace('.', '/') + ".class";
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream("/" + entry))) {
          out.putNextEntry(new JarEntry(entry));
          in.transferTo(out);
        }
      }
    }
  }
}
