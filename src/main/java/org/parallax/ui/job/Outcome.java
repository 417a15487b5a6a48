package org.parallax.ui.job;

import java.util.function.Consumer;

/**
 * Who hears how a job ended; called on the thread that draws the window. One of the two is called,
 * or none when the job was cancelled.
 *
 * @param done hears what came of it
 * @param failed hears why it broke off
 * @param <T> what comes of it
 */
public record Outcome<T>(Consumer<T> done, Consumer<Throwable> failed) {}
