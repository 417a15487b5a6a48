package org.parallax;

/** The entrance. Not an {@code Application}, so that the toolkit may lie on the class path. */
public final class Launcher {
  private Launcher() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    System.out.println("Parallax");
  }
}
