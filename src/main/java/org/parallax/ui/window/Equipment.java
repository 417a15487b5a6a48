package org.parallax.ui.window;

import java.time.Clock;
import org.parallax.ui.job.AnalysisKeeper;
import org.parallax.ui.job.Jobs;

/**
 * What a window works with.
 *
 * @param folders where its settings and recovery copies lie
 * @param jobs does what takes long
 * @param engine compares articles
 * @param clock dates edits and measures the analysis
 */
public record Equipment(Folders folders, Jobs jobs, AnalysisKeeper.Engine engine, Clock clock) {}
