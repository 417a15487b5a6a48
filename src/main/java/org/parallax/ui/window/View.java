package org.parallax.ui.window;

import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * One way of looking at the session in the middle of the window.
 *
 * @param key its name on the command line: {@code columns}, {@code ledger} …
 * @param words what the switch calls it
 * @param content made when it is first shown; asked for the keyboard, it gives it to the right part
 */
public record View(String key, String words, Supplier<Node> content) {}
